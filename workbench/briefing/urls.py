"""Web addresses as a release may show them: without what would tell who read the article, and how."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit, urlunsplit

_TRACKING = re.compile(
    r"(?:utm|mtm|pk|piwik|matomo|ga|otm|itm|hsa|hmb|oly|vero|ml|vn|trk|__hs|_hs|fb|igsh|wt)_[\w-]*"
    r"|utm|_ga|_gl|gclid|gclsrc|dclid|gbraid|wbraid|fbclid|yclid|ymclid|msclkid|twclid|ttclid|li_fat_id|igshid|srsltid"
    r"|mc_(?:eid|cid|tc)|mkt_tok|_openstat|os_ehash|cmpid|s_cid|s_kwcid|spm|echobox|ncid|rb_clickid|wickedid|__s"
    r"|__twitter_impression|hsctatracking|tracking_source|tracking_?id|trk|wt_?z?mc|wtrid|si|smid|sr_share|share_?id"
    r"|token|access_?token|id_?token|auth|auth_?token|sig|signature|session|session_?id|phpsessid|jsessionid"
    r"|api_?key|x-amz-(?:signature|credential|security-token)|email|user_?id|subscriber_?id|recipient",
    re.IGNORECASE,
)
_UNSAFE = re.compile(r'[\x00-\x20"<>\\^`{|}\[\]*\x7f]')


def cleaned_url(url: str) -> str:
    """Return *url* without tracking and session parameters, text fragment, user name and password.

    Nothing else is changed: other parameters keep their order and spelling. A fragment stays, unless it selects text.
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    query = "&".join(pair for pair in parts.query.split("&") if not _is_tracking(pair))
    fragment = parts.fragment.partition(":~:")[0]
    path, semicolon, parameter = parts.path.rpartition(";")
    if not semicolon or not _is_tracking(parameter):
        path = parts.path
    host = parts.netloc.rpartition("@")[2]
    cleaned = parts._replace(netloc=host, path=path, query=query, fragment=fragment)
    return url if cleaned == parts else urlunsplit(cleaned)


def link_target(url: str) -> str:
    """Return *url* cleaned and fit to stand between ``<`` and ``>``; empty unless it is http or https with a host."""
    cleaned = cleaned_url(url.strip())
    try:
        parts = urlsplit(cleaned)
    except ValueError:
        return ""
    if parts.scheme not in {"http", "https"} or not parts.netloc:
        return ""
    return "".join(_percent(character) for character in cleaned)


def _is_tracking(pair: str) -> bool:
    return _TRACKING.fullmatch(unquote(pair.partition("=")[0])) is not None


def _percent(character: str) -> str:
    readable = character.isalnum() if character > "\x7f" else not _UNSAFE.match(character)
    return character if readable else "".join(f"%{byte:02X}" for byte in character.encode("utf-8", "ignore"))
