"""Work on disk: nothing that was acknowledged is ever lost."""

from regiolab.storage.folder import work_folder
from regiolab.storage.following import keep_following
from regiolab.storage.share_code import (
    FoundCode,
    ShareCodeError,
    decode_share_code,
    encode_share_code,
    find_share_codes,
)
from regiolab.storage.stored_workspace import StoredWorkspace
from regiolab.storage.versions import Version

__all__ = [
    "FoundCode",
    "ShareCodeError",
    "StoredWorkspace",
    "Version",
    "decode_share_code",
    "encode_share_code",
    "find_share_codes",
    "keep_following",
    "work_folder",
]
