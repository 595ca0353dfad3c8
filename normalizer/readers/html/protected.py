"""Mail addresses that a content network hides from scrapers: "[email protected]" stands for them until a script runs.

Found:      `data-cfemail`, by Cloudflare ("Email Address Obfuscation"): bytes in hexadecimal, the first of which is the
            key of all others (exclusive or)
Not found:  code that gives no address: the element keeps its words
"""

HIDING = "data-cfemail"
LONGEST = 512  # hexadecimal digits: an address has 254 bytes at most (RFC 5321, 4.5.3.1.3)


def address(code: str) -> str | None:
    """The mail address in an attribute's code of two hexadecimal digits a byte; None where it holds none."""
    try:
        key, *hidden = bytes.fromhex(code[:LONGEST])
        found = bytes(byte ^ key for byte in hidden).decode("utf-8")
    except ValueError:  # no hexadecimal digits, none at all, no UTF-8
        return None
    name, at, host = found.rpartition("@")
    return found if name and at and "." in host and found.isprintable() and " " not in found else None
