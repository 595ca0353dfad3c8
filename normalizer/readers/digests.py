"""SHA-256 of what was read. Of short texts by the interpreter's own module, as `random` does it: loading OpenSSL, which
`hashlib` does first, takes as long as normalizing a short article."""

import sys

from normalizer.modules import loaded

SHORT = 32_768  # bytes: what OpenSSL is quicker for is longer
OWN = "_sha2" if sys.version_info >= (3, 12) else "_sha256"


def sha256(data: bytes) -> str:
    """The digest in hexadecimal digits."""
    module = loaded("hashlib" if len(data) > SHORT else OWN)
    digest: str = module.sha256(data).hexdigest()
    return digest
