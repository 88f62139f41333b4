#!/usr/bin/env python3
"""Kills the running ledger with SIGKILL at random moments under load and checks that nothing acknowledged was lost.

Each round starts the app on the same data directory, reads on in the log from where the last round had read to, and
checks that every event that was acknowledged before the kill stands at its acknowledged position; then several clients
record visits over HTTP until the app is killed. After the last round the whole log is exported, the app is stopped in
order, started again and the log exported again: both exports and what was read between the kills must be the same
bytes, the stand-alone verifier must find them whole with one root (and with the root of the server's own checkpoint,
where it serves one), and every view must be the same as a fresh build of it from the log.

Usage: kill-rounds.py [--rounds 100] [--clients 8] [--seed 2557]
                      [--jar infra/app/target/changwat.jar] [--verifier infra/verifier/target/verifier.jar]
Only Python's standard library is used; the server listens on loopback. The exit code is 0 only where all agrees.
"""
import argparse, base64, http.client, json, os, random, signal, socket, subprocess, sys, tempfile, threading, time, zlib

YEAR = 2557
PROVINCES = [f"TH-{code}" for code in (
    *range(11, 28), *range(30, 59), *range(60, 68), *range(70, 78), *range(80, 87), *range(90, 97))]
PAGE = 1000
PASSWORD = base64.urlsafe_b64encode(os.urandom(15)).decode()
TEXTS = json.JSONDecoder()


class Failure(Exception):
    pass


def signed_in(method, path):
    """The demo account whose part a request is; health is asked for by nobody in particular."""
    if not path.startswith("/api/"):
        return {}
    account = "auditor" if method == "GET" else "operator" if path.startswith("/api/v1/projections") else "bureau"
    return {"Authorization": "Basic " + base64.b64encode(f"{account}:{PASSWORD}".encode()).decode()}


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Server:
    running = None

    def __init__(self, jar, data, log):
        self.port = free_port()
        self.process = subprocess.Popen(
            ["java", "-Xmx512m", "-jar", jar, "--server.address=127.0.0.1", f"--server.port={self.port}",
             f"--changwat.data={data}", "--changwat.load=none", "--spring.profiles.active=demo",
             "--changwat.access.requests-per-address=1000000", "--changwat.access.requests-per-account=1000000"],
            stdout=log, stderr=log, env={**os.environ, "CHANGWAT_DEMO_PASSWORD": PASSWORD})
        Server.running = self

    def call(self, method, path, body=None, timeout=30):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        try:
            data = None if body is None else json.dumps(body).encode()
            connection.request(method, path, data, {
                "Content-Type": "application/json", "Accept-Language": "en", **signed_in(method, path)})
            response = connection.getresponse()
            return response.status, response.read()
        finally:
            connection.close()

    def get(self, path):
        status, body = self.call("GET", path)
        if status != 200:
            raise Failure(f"GET {path} answers {status}: {body[:300]}")
        return body

    def await_ready(self, seconds=180):
        end = time.time() + seconds
        while time.time() < end:
            if self.process.poll() is not None:
                raise Failure(f"the app ended with {self.process.returncode}")
            try:
                if self.call("GET", "/actuator/health/readiness", timeout=5)[0] == 200:
                    return
            except (OSError, http.client.HTTPException):
                pass
            time.sleep(0.1)
        raise Failure("the app was not ready in time")

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(60)
        except subprocess.TimeoutExpired:
            self.kill()
            raise Failure("the app did not stop within 60 s of SIGTERM")


def visit(name, number):
    """A visit of its own; the clients go through the provinces, since no province has thousands of visits in a year."""
    province = PROVINCES[(zlib.crc32(name.encode()) + number) % len(PROVINCES)]
    return {"visitId": f"IV-KILL-{name}-{number}", "kind": "SUPERVISION", "method": "SITE", "fiscalYear": YEAR,
            "province": province, "from": "2014-05-06", "to": "2014-05-07",
            "inspectors": [{"person": "P-TEST-1", "office": "SUPERVISION_BUREAU"}],
            "subjects": ["load"], "projects": [], "missionGroups": [], "systems": [], "findings": ["รอบทดสอบ"],
            "recommendations": [], "evidence": [], "reason": "kill rounds"}


class Load(threading.Thread):
    """One client that records visits until it is told to stop or the server is gone."""

    def __init__(self, server, name, stop):
        super().__init__(daemon=True)
        self.server, self.name_, self.stop_ = server, name, stop
        self.acknowledged, self.failure = [], None

    def run(self):
        number = 0
        while not self.stop_.is_set():
            number += 1
            try:
                status, answer = self.server.call(
                    "POST", "/api/v1/commands/RecordInspectionVisit", visit(self.name_, number), timeout=20)
            except (OSError, http.client.HTTPException):
                return  # killed before it answered: this one may or may not stand
            if status == 200:
                result = json.loads(answer)
                self.acknowledged += [(event["position"], result["aggregateId"], event["type"])
                                      for event in result["events"]]
            elif status != 503:
                self.failure = f"{status} {answer[:300]}"
                return


class Reading:
    """The log as it is read on and on: the exact bytes of each event, and what each event says of itself."""

    def __init__(self):
        self.texts, self.events = [], []

    def read_on(self, server):
        while True:
            texts = split(server.get(f"/api/v1/events?after={len(self.texts)}&limit={PAGE}"))
            if not texts:
                return self
            for text in texts:
                event = json.loads(text)
                if event["position"] != str(len(self.texts) + 1):
                    raise Failure(f"position {event['position']} follows {len(self.texts)}")
                self.texts.append(text)
                self.events.append((event["subject"], event["type"]))

    def write(self, path):
        with open(path, "wb") as out:
            for text in self.texts:
                out.write(text + b"\n")

    def lacks(self, acknowledged):
        return [a for a in acknowledged if len(self.events) < a[0] or self.events[a[0] - 1] != (a[1], a[2])]


def split(array):
    """The texts inside a JSON array, byte for byte: only their borders are looked for, nothing is printed anew."""
    text = array.decode("utf-8")
    texts, at = [], 1
    if text[0] != "[" or text[-1] != "]":
        raise Failure(f"no JSON array: {text[:200]}")
    while at < len(text) - 1:
        end = TEXTS.raw_decode(text, at)[1]
        texts.append(text[at:end].encode("utf-8"))
        if text[end] not in ",]":
            raise Failure(f"behind an event stands {text[end:end + 20]}")
        at = end + 1
    return texts


def verify(verifier, path, *further):
    verdict = subprocess.run(["java", "-jar", verifier, path, *further], capture_output=True, text=True)
    print(verdict.stdout.strip(), flush=True)
    if verdict.returncode != 0:
        raise Failure("the verifier finds the log broken")
    return dict(line.split(None, 1) for line in verdict.stdout.splitlines() if " " in line)["root"].strip()


def checkpoint(server):
    """Size and root (hex) of the server's own checkpoint, or None where it serves none."""
    status, note = server.call("GET", "/api/v1/log/checkpoint")
    if status != 200:
        return None
    _, size, root = note.decode().splitlines()[:3]
    return size, base64.b64decode(root).hex()


def views(server, head):
    """Every view's copy, number of documents and hash, once it has folded the whole log and nothing is being built."""
    end = time.time() + 300
    while True:
        names = [view["name"] for view in json.loads(server.get("/api/v1/projections"))]
        all_ = {name: json.loads(server.get(f"/api/v1/projections/{name}?hash=true")) for name in names}
        late = [name for name, view in all_.items() if view["position"] < head or view.get("rebuild")]
        if names and not late:
            return {name: (view.get("copy"), view.get("documents"), view.get("hash")) for name, view in all_.items()}
        if time.time() > end:
            raise Failure(f"these views do not catch up: {late}" if names else "the app has no views")
        time.sleep(0.5)


def compare_views(server, head):
    before = views(server, head)
    for name in before:
        status, answer = server.call("POST", f"/api/v1/projections/{name}/rebuild")
        if status != 202:
            raise Failure(f"{name} is not built anew: {status} {answer[:300]}")
    time.sleep(1)
    after = views(server, head)
    for name in before:
        if after[name][0] == before[name][0]:
            raise Failure(f"{name} still serves the copy {before[name][0]}")
        if after[name][1:] != before[name][1:] or before[name][2] is None:
            raise Failure(f"{name} differs from its fresh build: {before[name]} and {after[name]}")
    print(f"views: {len(before)} equal to their fresh builds: " + ", ".join(
        f"{name} ({documents})" for name, (_, documents, _) in sorted(before.items())), flush=True)


def live_until(clients, acknowledged, further):
    """Waits until so many events are acknowledged, and a moment longer; a slow machine is not waited for forever."""
    end = time.time() + 30
    while sum(len(client.acknowledged) for client in clients) < acknowledged and time.time() < end:
        time.sleep(0.001)
    time.sleep(further)


def rounds(given, directory, log):
    dice = random.Random(given.seed)
    data = os.path.join(directory, "data")
    reading, acknowledged, last, unheard = Reading(), 0, [], 0
    for number in range(1, given.rounds + 1):
        server = Server(given.jar, data, log)
        started = time.time()
        server.await_ready()
        ready = time.time() - started
        stood = len(reading.texts)
        lost = reading.read_on(server).lacks(last)
        if lost:
            raise Failure(f"after the kill of round {number - 1} these acknowledged events do not stand: {lost[:5]}")
        unheard += len(reading.texts) - stood - len(last)
        stop = threading.Event()
        clients = [Load(server, f"{number}-{client}", stop) for client in range(given.clients)]
        for client in clients:
            client.start()
        live_until(clients, dice.randint(10, 500), dice.uniform(0, 0.02))
        server.kill()
        stop.set()
        for client in clients:
            client.join()
            if client.failure:
                raise Failure(f"round {number}: {client.failure}")
        last = [each for client in clients for each in client.acknowledged]
        acknowledged += len(last)
        print(f"round {number}/{given.rounds}: ready after {ready:.1f} s, {len(last)} acknowledged, "
              f"{acknowledged} in all", flush=True)
    return data, reading, acknowledged, last, unheard


def run(given, directory, log):
    started = time.time()
    data, reading, acknowledged, last, unheard = rounds(given, directory, log)
    server = Server(given.jar, data, log)
    server.await_ready()
    stood = len(reading.texts)
    lost = reading.read_on(server).lacks(last)
    if lost:
        raise Failure(f"after the last kill these acknowledged events do not stand: {lost[:5]}")
    unheard += len(reading.texts) - stood - len(last)
    whole = Reading().read_on(server)
    if whole.texts != reading.texts:
        raise Failure("the log is not what was read of it between the kills")
    compare_views(server, len(whole.texts))
    server.stop()
    server = Server(given.jar, data, log)
    server.await_ready()
    again = Reading().read_on(server)
    said = checkpoint(server)
    server.stop()
    if again.texts != whole.texts:
        raise Failure("the log changed over a restart")
    path = os.path.join(directory, "events.ndjson")
    again.write(path)
    root = verify(given.verifier, path)
    if said:
        verify(given.verifier, path, "--size", said[0], "--root", said[1])
    print(f"{given.rounds} rounds in {time.time() - started:.0f} s: {acknowledged} events acknowledged, 0 lost, "
          f"{unheard} more whose answer the kill cut off, {len(again.texts)} in the log, root {root}, checkpoint "
          f"{'agrees' if said else 'not served'}, views equal to a fresh rebuild")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--rounds", type=int, default=100)
    arguments.add_argument("--clients", type=int, default=8)
    arguments.add_argument("--seed", type=int, default=2557)
    arguments.add_argument("--jar", default="infra/app/target/changwat.jar")
    arguments.add_argument("--verifier", default="infra/verifier/target/verifier.jar")
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, "app.log")
        with open(path, "wb") as log:
            try:
                run(given, directory, log)
            except Failure as failure:
                log.flush()
                with open(path, encoding="utf-8", errors="replace") as lines:
                    sys.stderr.writelines(lines.readlines()[-40:])
                sys.exit(f"FAILED: {failure}")
            finally:
                if Server.running and Server.running.process.poll() is None:
                    Server.running.kill()


if __name__ == "__main__":
    main()
