"""Settings of regiolab for The Littlest JupyterHub.

Put it in /opt/tljh/config/jupyterhub_config.d/ and run `sudo tljh-config reload`. The numbers come
from deploy/measured.yaml, and a test holds them to it. Not tried on a server of TLJH; a spawner of
JupyterHub 6.1 read them.
"""

c = get_config()  # noqa: F821 - JupyterHub gives it

c.Spawner.mem_limit = "1G"
c.Spawner.mem_guarantee = "512M"
c.Spawner.start_timeout = 300
c.Spawner.http_timeout = 300

# Lesson 00, in the copy of the course in each person's own folder (made by the nbgitpuller link).
c.Spawner.default_url = "/doc/tree/regiolab/notebooks/nl/00_start.ipynb"

# The work stands apart from the course, so that a course fetched anew hides nothing.
# In the folder to hand in the board of the instructor finds what groups hand in with one button.
c.Spawner.environment = {
    "REGIOLAB_HOME": "~/regiolab-work",
    "REGIOLAB_HAND_IN": "/srv/regiolab-hand-in",
}
