"""Put new bytes in a file's place, all or nothing."""

import os


def replace(path: str, before: bytes, after: bytes) -> None:
    """Put new bytes in a file's place, all or nothing; of a link its target is replaced. Raises OSError.

    They go to a new file in the same folder, which reaches the disk before it takes the old one's name; the mode and,
    where allowed, the owner are kept. A file that changed since it was read, or that nobody may write, is left alone.
    """
    target = os.path.realpath(path)
    state = os.stat(target)
    if not state.st_mode & 0o222:
        raise PermissionError(13, "read-only, not rewritten", path)
    with open(target, "rb") as file:
        if file.read() != before:
            raise OSError(0, "changed while it was checked, not rewritten", path)
    new = os.path.join(os.path.dirname(target), f".{os.path.basename(target)[:100]}.{os.getpid()}.medianorm")
    try:
        written(new, after, state)
        os.replace(new, target)
    except BaseException:
        if os.path.lexists(new):
            os.unlink(new)
        raise


def written(new: str, data: bytes, state: os.stat_result) -> None:
    """A new file with these bytes, on the disk, with the mode and owner of the old one."""
    from contextlib import suppress

    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with open(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        if hasattr(os, "fchown") and (state.st_uid, state.st_gid) != (os.getuid(), os.getgid()):
            with suppress(PermissionError):  # not ours to give away: the mode is kept all the same
                os.fchown(descriptor, state.st_uid, state.st_gid)
        os.chmod(new, state.st_mode & 0o7777)
        os.fsync(descriptor)
