"""Work on disk: nothing that was acknowledged is ever lost."""

from regiolab.storage.folder import work_folder
from regiolab.storage.following import keep_following
from regiolab.storage.stored_workspace import StoredWorkspace
from regiolab.storage.versions import Version

__all__ = ["StoredWorkspace", "Version", "keep_following", "work_folder"]
