"""The workspace of one group and everything in it. No input or output here."""

from regiolab.model.errors import InputError
from regiolab.model.workspace import Workspace

__all__ = ["InputError", "Workspace"]
