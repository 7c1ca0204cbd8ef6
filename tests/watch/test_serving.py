"""The address: what it answers, to whom, and that no path leads out of the report."""

import http.client
import json
import re
import socket

import pytest

from checker.watch import Served, serve
from checker.watch.live import live, version

PAGE = (
    b"<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-a'; "
    b"script-src 'sha256-b'; base-uri 'none'\"></head><body><p>script-src here</p></body></html>"
)


@pytest.fixture
def served():
    with serve(Served(files={"index.html": PAGE, "report.json": b"{}"})) as running:
        yield running


def ask(served: Served, path: str, method: str = "GET", **headers: str) -> tuple[int, bytes, dict[str, str]]:
    connection = http.client.HTTPConnection("127.0.0.1", served.port, timeout=5)
    connection.putrequest(method, path, skip_host=True)
    for name, value in ({"Host": f"127.0.0.1:{served.port}"} | headers).items():
        connection.putheader(name.replace("_", "-"), value)
    connection.endheaders()
    answer = connection.getresponse()
    return answer.status, answer.read(), dict(answer.getheaders())


@pytest.mark.parametrize(
    "path",
    [
        "/../pyproject.toml",
        "/..%2f..%2fetc/passwd",
        "/%2e%2e/x",
        "//etc/passwd",
        "/./report.json",
        "/sub/index.html",
        "/index.html/",
        "/report.json%00",
        "/decisions.yaml",
        "http://127.0.0.1/index.html",
    ],
)
def test_nothing_but_the_report_is_served(served, path):
    assert ask(served, path)[0] == 404


@pytest.mark.parametrize(
    "host",
    ["evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1", "127.0.0.1.evil.example:{port}", ""],
)
def test_another_name_for_this_machine_is_refused(served, host):
    status, content, _ = ask(served, "/", Host=host.format(port=served.port))

    assert (status, content) == (403, b"This address is for this machine alone.\n")


def test_no_host_at_all_is_refused(served):
    with socket.create_connection(("127.0.0.1", served.port), 5) as line:
        line.sendall(b"GET / HTTP/1.0\r\n\r\n")

        assert line.recv(100).startswith(b"HTTP/1.1 403")


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Sec_Fetch_Site": "cross-site", "Sec_Fetch_Mode": "no-cors"},
        {"Sec_Fetch_Site": "same-site", "Sec_Fetch_Mode": "cors"},
    ],
)
@pytest.mark.parametrize("path", ["/", "/report.json", "/changes"])
def test_a_page_elsewhere_gets_nothing(served, headers, path):
    assert ask(served, path, **headers)[0] == 403


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "TRACE"])
def test_it_only_answers_questions(served, method):
    assert ask(served, "/", method)[0] == 501


def test_what_is_no_request_ends_without_a_word_on_the_terminal(served, capfd):
    for words in (b"\x00\xff\r\n\r\n", b"GET\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"G" * 70_000):
        with socket.create_connection(("127.0.0.1", served.port), 5) as line:
            line.sendall(words)
            line.shutdown(socket.SHUT_WR)
            while line.recv(4096):
                pass

    assert ask(served, "/")[0] == 200
    assert capfd.readouterr() == ("", "")


def test_it_listens_on_this_machine_alone(served):
    assert served.address == f"http://127.0.0.1:{served.port}/"
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.2", served.port), 1)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]"])
def test_the_page_and_the_record_are_served(served, host):
    status, page, headers = ask(served, "/", Host=f"{host}:{served.port}")

    assert (status, page) == (200, live(PAGE))
    assert headers["Content-Type"] == "text/html; charset=utf-8"
    assert headers["X-Frame-Options"] == "DENY"
    assert ask(served, "/report.json")[:2] == (200, b"{}")
    assert ask(served, "/index.html?x=1#y", "HEAD")[:2] == (200, b"")


def test_a_link_from_elsewhere_may_open_it(served):
    assert ask(served, "/", Sec_Fetch_Site="cross-site", Sec_Fetch_Mode="navigate")[0] == 200


def test_before_the_first_report_the_page_says_so():
    with serve(Served()) as running:
        assert b"There is no report yet" in ask(running, "/")[1]
        assert ask(running, "/report.json")[0] == 404


def test_a_taken_port_is_an_error(served):
    with pytest.raises(OSError, match="in use"), serve(Served(), served.port):
        pass


def test_changes_are_told_as_they_come(served):
    connection = http.client.HTTPConnection("127.0.0.1", served.port, timeout=5)
    connection.request("GET", "/changes")
    answer = connection.getresponse()

    def told() -> dict[str, str]:
        return json.loads(
            next(line[6:] for line in iter(answer.fp.readline, b"") if line.startswith(b"data: "))
        )

    assert told() == {"version": version(PAGE), "fault": ""}
    served.put(None, "It is no YAML.")
    assert told() == {"version": version(PAGE), "fault": "It is no YAML."}
    served.put({"index.html": b"new"})
    assert told() == {"version": version(b"new"), "fault": ""}
    connection.close()


def test_the_script_is_added_and_allowed_and_nothing_else():
    page = live(PAGE).decode()
    policy = re.search(r'content="([^"]*)"', page)[1]

    assert re.fullmatch(
        r"default-src 'none'; style-src 'sha256-a'; connect-src 'self'; "
        r"script-src 'sha256-[\w+/=]{44}' 'sha256-b'; base-uri 'none'",
        policy,
    )
    assert page.count("<script>") == 1
    assert "<p>script-src here</p>" in page


@pytest.mark.parametrize("page", [b"", b"<p>script-src </body>", PAGE.replace(b"script-src", b"x-src", 1)])
def test_what_is_no_page_of_ours_stays_as_it_is(page):
    assert live(page) == page
