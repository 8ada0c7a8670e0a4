"""Write the tables of docs/scale.md from `deploy/measured.yaml`, and say what the settings are.

python -m tools.deployment
"""

from __future__ import annotations

from tools.deployment.sizes import measured, sizes
from tools.deployment.tables import PAGE, page

if __name__ == "__main__":
    found = measured()
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8"), found), encoding="utf-8", newline="\n")
    print(PAGE)
    print(sizes(found))
