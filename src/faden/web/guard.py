"""What every request has to pass, and what every answer carries.

The desk has no login: it trusts whoever sits at this machine. So no other page in the browser may reach it: the host
must be this machine's (against DNS rebinding), a POST must come from the desk itself (against forged forms), and
nothing may frame it.
"""

from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse

Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
App = Callable[[Message, Receive, Send], Awaitable[None]]

HOSTS = frozenset(("localhost", "127.0.0.1", "[::1]"))
SAFE_METHODS = frozenset(("GET", "HEAD"))
LOCKED = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
HEADERS = {
    "content-security-policy": LOCKED,
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    # Not no-referrer: with that, browsers send `Origin: null` with the desk's own form.
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
    "cache-control": "no-store",
}


class Guard:
    """ASGI middleware. limit: the largest request body in bytes."""

    def __init__(self, app: App, *, limit: int) -> None:
        self._app, self._limit = app, limit

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """Refuses the request, or passes it on and adds the headers that the answer lacks."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        refused = refusal(scope["method"], Headers(scope=scope), self._limit)
        app: App = PlainTextResponse(refused[1], refused[0]) if refused else self._app
        await app(scope, _counted(receive, self._limit), _dressed(send))


def refusal(method: str, headers: Headers, limit: int) -> tuple[int, str] | None:
    """Why a request is refused (status, reason), or None where it may pass."""
    host = headers.get("host", "")
    if host_name(host) not in HOSTS:
        return 400, "unknown host: open the desk as http://127.0.0.1"
    length = headers.get("content-length", "0")
    if not length.isdecimal() or int(length) > limit:
        return 413, f"too large: at most {limit} bytes"
    if method not in SAFE_METHODS and not _same_origin(host, headers):
        return 403, "refused: the request did not come from the desk itself"
    return None


def host_name(host: str) -> str:
    """The host without its port.

    >>> host_name("127.0.0.1:8420"), host_name("[::1]:8420"), host_name("Localhost")
    ('127.0.0.1', '[::1]', 'localhost')
    """
    name, colon, port = host.rpartition(":")
    return (name if colon and port.isdecimal() else host).lower()


def _same_origin(host: str, headers: Headers) -> bool:
    """Browsers name the origin of every POST; a request without any (curl) is no page's."""
    site, origin = headers.get("sec-fetch-site"), headers.get("origin")
    return site in (None, "same-origin", "none") and origin in (None, f"http://{host}")


def _counted(receive: Receive, limit: int) -> Receive:
    """`receive` that stops at the limit, whatever length was announced."""
    seen = 0

    async def counted() -> Message:
        nonlocal seen
        message = await receive()
        seen += len(message.get("body", b""))
        if seen > limit:
            raise HTTPException(413, f"too large: at most {limit} bytes")
        return message

    return counted


def _dressed(send: Send) -> Send:
    """`send` that adds the headers of the house where the answer does not set them itself."""

    async def dressed(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            for name, value in HEADERS.items():
                headers.setdefault(name, value)
        await send(message)

    return dressed
