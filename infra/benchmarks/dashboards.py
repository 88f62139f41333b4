#!/usr/bin/env python3
"""Reads the dashboards of the simulated year with many clients at once, and weighs the first view of the pages.

Starts the app under the demo profile, waits until the simulated year is in the ledger, warms up, and then has every client
ask for one thing after another for some seconds:

  nation      GET /api/v1/dashboards/2557, the whole answer each time
  known       the same with the ETag of the answer before: 304 while nothing has changed
  province    GET /api/v1/dashboards/2557/provinces/{a province}, another each time
  page        GET / , the page that people look at
  as of       GET /api/v1/dashboards/2557/provinces/{a province}?asOfPosition={a position}, from the log alone
  under load  nation, while another client reports measurements, so that the answer changes all the time

Printed for each: answers a second, p50, p99 and the slowest in ms, the bytes of an answer, and what was not 200 or 304.
Clients ask for gzip, as browsers do, and do not unpack it. Then the page weight: what a browser fetches for the first view
of each page (the page, its style sheet, scripts, icon and the preloaded fonts), compressed as it goes over the wire, and
every address on another host. The exit code is 0 only where nothing failed and every view is under 250 KB on one host.

Usage: dashboards.py [--clients 50] [--seconds 15] [--jar infra/app/target/changwat.jar] [--heap 1g] [--port N] [-- SERVER ARGUMENTS]
With --port a running server is asked instead and --password names its demo accounts' password. Only Python's standard
library is used.
"""
import argparse, base64, collections, gzip, http.client, json, os, random, re, socket, subprocess, sys, tempfile, threading, time

YEAR = 2557
LIMIT = 250_000
PAGES = [f"/?fy={YEAR}", f"/provinces/TH-11?fy={YEAR}", f"/clusters/K52-15?fy={YEAR}", f"/regions/2552/7?fy={YEAR}",
         f"/units?fy={YEAR}", f"/change-requests?fy={YEAR}", f"/search?fy={YEAR}&q=tourism", "/imports", "/settings"]


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Client:
    """One connection, kept open."""

    def __init__(self, port):
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)

    def call(self, method, path, body=None, **headers):
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        try:
            self.connection.request(method, path, body, {"Accept-Encoding": "gzip", **headers})
            response = self.connection.getresponse()
            return response, response.read()
        except (OSError, http.client.HTTPException):
            self.connection.close()
            raise


def basic(account, password):
    return "Basic " + base64.b64encode(f"{account}:{password}".encode()).decode()


class Tally:
    def __init__(self):
        self.lock = threading.Lock()
        self.millis, self.sizes, self.failed = [], [], collections.Counter()

    def add(self, millis, size, status):
        with self.lock:
            self.millis.append(millis)
            self.sizes.append(size)
            if status not in (200, 304):
                self.failed[status] += 1


def ask(port, until, request, tally):
    client, state = Client(port), {}
    while time.perf_counter() < until:
        path, headers = request(state)
        began = time.perf_counter()
        try:
            response, body = client.call("GET", path, **headers)
            state["etag"] = response.headers.get("ETag")
            status = response.status
        except (OSError, http.client.HTTPException) as gone:
            client, body, status = Client(port), b"", type(gone).__name__
        tally.add((time.perf_counter() - began) * 1000, len(body), status)


def measure(name, port, clients, seconds, request):
    tally, until = Tally(), time.perf_counter() + seconds
    threads = [threading.Thread(target=ask, args=(port, until, request, tally)) for _ in range(clients)]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    took, times = time.perf_counter() - began, sorted(tally.millis)
    print(f"{name:12} {len(times) / took:8.0f}/s   p50 {times[len(times) // 2]:8.1f}   p99 {times[int(len(times) * 0.99)]:8.1f}   "
          f"slowest {times[-1]:8.1f}   {sorted(tally.sizes)[len(times) // 2]:8} bytes   {dict(tally.failed) or 'no errors'}", flush=True)
    return not tally.failed


def report(port, password, stop, sent):
    """Reports a result of one province after another, each time a little better, until told to stop."""
    client, number = Client(port), 0
    while not stop.is_set():
        number += 1
        body = json.dumps({"unit": "TH-83", "fiscalYear": YEAR, "line": "P-1.2.1", "value": f"{5 + number % 400 / 100:.2f}",
                           "asOfDate": "2014-09-30", "round": "TWELVE_MONTH", "source": "dashboards.py",
                           "evidence": [{"title": f"report {number}"}], "reason": f"benchmark {number}"}).encode()
        response, answer = client.call("POST", "/api/v1/commands/ReportMeasurement", body, Content_Type="application/json",
                                       Accept_Language="en", Authorization=basic("officer-TH-83", password))
        sent[response.status] += 1
        sent.setdefault("example", answer[:200]) if response.status != 200 else None
        time.sleep(0.02)


def await_year(port, process, log):
    end = time.time() + 1200
    while time.time() < end:
        if process.poll() is not None:
            sys.exit(f"the app ended with {process.returncode}")
        with open(log, errors="replace") as file:
            if "The simulated year is in the ledger" in file.read():
                return
        time.sleep(1)
    sys.exit("the simulated year was not in the ledger in time")


def weigh(port):
    """Bytes over the wire of each page with all that it fetches; False where one is too heavy or asks another host."""
    fine = True
    for page in PAGES:
        client = Client(port)
        response, body = client.call("GET", page, Accept_Language="th", Accept="text/html")
        html = (gzip.decompress(body) if response.headers.get("Content-Encoding") == "gzip" else body).decode()
        fetched = {page: len(body)}
        wanted = re.findall(r'<(?:link|script|img)[^>]*?(?:href|src)="([^"]+)"', html)
        style = next((each for each in wanted if each.endswith(".css")), None)
        for address in dict.fromkeys(wanted):
            if address.startswith("/") and not address.startswith("//"):
                fetched[address] = len(client.call("GET", address)[1])
        if style:
            sheet_answer, sheet = client.call("GET", style)
            sheet = (gzip.decompress(sheet) if sheet_answer.headers.get("Content-Encoding") == "gzip" else sheet).decode()
            for font in dict.fromkeys(re.findall(r"url\((/fonts/[^)]+)\)", sheet)):
                fetched.setdefault(font, len(client.call("GET", font)[1]))
        elsewhere = re.findall(r'(?:href|src|action)="((?:https?:)?//[^"]+)"', html)
        total = sum(fetched.values())
        fine = fine and response.status == 200 and total < LIMIT and not elsewhere
        fonts = sum(size for address, size in fetched.items() if address.startswith("/fonts/"))
        print(f"{page:40} {total / 1000:7.1f} KB   page {fetched[page] / 1000:6.1f}, fonts {fonts / 1000:6.1f}, "
              f"the rest {(total - fonts - fetched[page]) / 1000:5.1f}   other hosts: {elsewhere or 'none'}")
    return fine


def run(port, password, asked):
    client = Client(port)
    provinces = json.loads(Client(port).call("GET", "/api/v1/units?kind=PROVINCE", Accept_Encoding="identity")[1])
    codes = [each["code"] for each in provinces]
    nation = f"/api/v1/dashboards/{YEAR}"
    response, _ = client.call("GET", nation)
    position = int(response.headers["Ledger-Position"])
    auditor = {"Authorization": basic("auditor", password), "Accept-Language": "en"}

    def whole(state):
        return nation, auditor

    def known(state):
        return nation, {**auditor, **({"If-None-Match": state["etag"]} if state.get("etag") else {})}

    def province(state):
        return f"{nation}/provinces/{random.choice(codes)}", auditor

    def page(state):
        return f"/?fy={YEAR}", {"Accept-Language": "th", "Accept": "text/html"}

    def past(state):
        return f"{nation}/provinces/{random.choice(codes)}?asOfPosition={random.randrange(position // 2, position)}", auditor

    print(f"{asked.clients} clients, {asked.seconds} s each, ledger at {position}", flush=True)
    for request in (whole, province, page):
        ask(port, time.perf_counter() + min(10, asked.seconds), request, Tally())
    fine = True
    for name, request in (("nation", whole), ("known", known), ("province", province), ("page", page), ("as of", past)):
        fine &= measure(name, port, asked.clients, asked.seconds, request)
    stop, sent = threading.Event(), collections.Counter()
    writer = threading.Thread(target=report, args=(port, password, stop, sent))
    writer.start()
    fine &= measure("under load", port, asked.clients, asked.seconds, whole)
    stop.set()
    writer.join()
    print(f"             meanwhile commands by status: {dict(sent)}\n")
    return weigh(port) and fine


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--clients", type=int, default=50)
    parser.add_argument("--seconds", type=int, default=15)
    parser.add_argument("--jar", default="infra/app/target/changwat.jar")
    parser.add_argument("--heap", default="1g")
    parser.add_argument("--port", type=int)
    parser.add_argument("--password", default=base64.urlsafe_b64encode(os.urandom(15)).decode())
    parser.add_argument("server", nargs="*", help="further arguments of the server, after --")
    asked = parser.parse_args()
    if asked.port:
        sys.exit(0 if run(asked.port, asked.password, asked) else 1)
    with tempfile.TemporaryDirectory() as directory:
        port, log = free_port(), f"{directory}/server.log"
        with open(log, "wb") as out:
            process = subprocess.Popen(
                ["java", f"-Xmx{asked.heap}", "-jar", asked.jar, "--server.address=127.0.0.1", f"--server.port={port}",
                 f"--changwat.data={directory}/data", "--spring.profiles.active=demo",
                 "--changwat.access.requests-per-address=1000000", "--changwat.access.requests-per-account=1000000",
                 *asked.server], stdout=out, stderr=out, env={**os.environ, "CHANGWAT_DEMO_PASSWORD": asked.password})
        try:
            await_year(port, process, log)
            fine = run(port, asked.password, asked)
        finally:
            process.terminate()
            process.wait(60)
    sys.exit(0 if fine else 1)


if __name__ == "__main__":
    main()
