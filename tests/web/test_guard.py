"""What the desk refuses, and what every answer carries."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import Headers

from faden.web import app as desk
from faden.web.app import create_app
from faden.web.guard import host_name, refusal

HERE = "http://127.0.0.1:8420"


@pytest.fixture
def client(tmp_path: Path) -> Iterator[TestClient]:
    with TestClient(create_app(str(tmp_path / "faden.db")), base_url=HERE, follow_redirects=False) as client:
        yield client


@pytest.mark.parametrize("host", ["127.0.0.1", "127.0.0.1:8420", "localhost:9", "LOCALHOST", "[::1]:8420", "[::1]"])
def test_this_machine_may(client: TestClient, host: str) -> None:
    """The names of this machine are served, with any port."""
    assert client.get("/healthz", headers={"host": host}).status_code == 200


@pytest.mark.parametrize(
    "host",
    [
        "evil.example",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "10.0.0.9:80",
        "",
        "127.0.0.1:x",
        "a@localhost",
    ],
)
def test_other_hosts_may_not(client: TestClient, host: str) -> None:
    """A name that only resolves to this machine is refused: DNS rebinding."""
    assert client.get("/", headers={"host": host}).status_code == 400


@given(st.text(alphabet="abc.:[]1279localhost@/ ", max_size=30))
def test_only_three_names_pass(host: str) -> None:
    """Whatever the host header holds, only the three names pass."""
    passed = refusal("GET", Headers({"host": host}), 100) is None
    assert passed == (host_name(host) in {"localhost", "127.0.0.1", "[::1]"})


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"origin": "https://127.0.0.1:8420"},
        {"origin": "http://127.0.0.1:9999"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site", "origin": HERE},
    ],
)
def test_forged_forms(client: TestClient, headers: dict[str, str]) -> None:
    """A form that another page sends is refused."""
    assert client.post("/import", data={"text": "x"}, headers=headers).status_code == 403


@pytest.mark.parametrize("path", ["/", "/story/none", "/api/stories", "/healthz", "/nowhere"])
def test_security_headers(client: TestClient, path: str) -> None:
    """Every answer, errors too, forbids framing, sniffing and foreign content."""
    headers = client.get(path).headers
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "unsafe" not in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["cache-control"] == "no-store"


def test_announced_size(client: TestClient) -> None:
    """A body that says it is too large is refused unread."""
    headers = {"content-length": str(desk.MAX_BODY + 1), "content-type": "application/x-www-form-urlencoded"}
    assert client.post("/import", content=b"", headers=headers).status_code == 413


def test_size_that_is_not_announced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A body without a length is cut off at the limit."""
    monkeypatch.setattr(desk, "MAX_BODY", 1000)
    with TestClient(create_app(str(tmp_path / "faden.db")), base_url=HERE) as client:
        pieces = (b"text=" + b"x" * 400 for _ in range(5))
        headers = {"content-type": "application/x-www-form-urlencoded", "transfer-encoding": "chunked"}
        assert client.post("/import", content=pieces, headers=headers).status_code == 413
