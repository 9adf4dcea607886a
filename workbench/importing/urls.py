"""Web addresses: made canonical, without what tracks the reader."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

_TRACKING = re.compile(
    r"(?:utm|mtm|pk|hsa|oly|vero|at|ga|matomo|wt)_\w+|_hs\w+|__hs\w+|mc_[ce]id|fbclid|gclid|dclid|mtclid|gclsrc|gbraid|wbraid|msclkid|yclid|twclid|ttclid"
    r"|li_fat_id|igshid|igsh|_ga|_gl|mkt_tok|cmpid|cmp|ncid|ocid|smid|smtyp|srnd|spm|s_cid|sc_cid|xtor|wt[._]?mc\w*|ref_src|ref_url|referrer"
    r"|guccounter|guce_\w+|soc_\w+|share_\w+|sharetype|taid|traffic_source|feature|fb_\w+|ito|icid|intcmp|cvid|oc|trk\w*|rss|from_rss",
    re.IGNORECASE,
)
_ARCHIVED = re.compile(r"https?://web\.archive\.org/web/\d{4,14}[a-z_]*/(?=https?://)")
"""What the Wayback Machine puts before the address of a page that it keeps."""


def clean_url(address: str) -> str:
    """Return a web address without tracking parameters, user name, default port, in-page fragment and web archive.

    Anything but an absolute http or https address gives an empty string.
    """
    try:
        parts = urlsplit(_ARCHIVED.sub("", address.strip()))
        host, port = parts.hostname, parts.port
    except ValueError:
        return ""
    if parts.scheme not in {"http", "https"} or not host or any(character.isspace() for character in parts.path + host):
        return ""
    usual = {"http": 80, "https": 443}[parts.scheme]
    place = f"[{host}]" if ":" in host else host
    if port and port != usual:
        place = f"{place}:{port}"
    kept = [
        (name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if not _TRACKING.fullmatch(name)
    ]
    fragment = parts.fragment if parts.fragment.startswith(("!", "/")) else ""
    return urlunsplit((parts.scheme, place, parts.path or "/", urlencode(kept), fragment))


def domain_of(address: str) -> str:
    """Return the host of a clean web address without "www.", or an empty string."""
    host = urlsplit(address).hostname or "" if address else ""
    return re.sub(r"^(?:www\d?|m|mobile|amp)\.", "", host)
