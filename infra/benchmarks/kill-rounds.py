#!/usr/bin/env python3
"""Kills the running ledger with SIGKILL at random moments under load and checks that nothing acknowledged was lost.

Each round starts the app on the same data directory, lets several clients propose and submit over HTTP, kills it,
and starts it again: every acknowledged event must stand at its acknowledged position, positions must be dense, and a
stand-alone verifier must rebuild the same Merkle root from the exported events. After the last round every view is
rebuilt and compared with what it was.

Usage: kill-rounds.py [--rounds 100] [--jar infra/app/target/changwat.jar] [--verifier infra/verifier/target/verifier.jar]
Only Python's standard library is used; the server listens on loopback.
"""
import argparse, hashlib, http.client, json, os, random, signal, socket, subprocess, sys, tempfile, threading, time

YEAR = 2557


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Server:
    def __init__(self, jar, data, log):
        self.port = free_port()
        self.process = subprocess.Popen(
            ["java", "-Xmx512m", "-jar", jar, f"--server.port={self.port}", f"--changwat.data={data}",
             "--changwat.load=none"], stdout=log, stderr=log)

    def call(self, method, path, body=None, headers=None, timeout=30):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        try:
            data = None if body is None else json.dumps(body).encode()
            connection.request(method, path, data, {"Content-Type": "application/json", **(headers or {})})
            response = connection.getresponse()
            return response.status, dict(response.getheaders()), response.read()
        finally:
            connection.close()

    def await_ready(self, seconds=90):
        end = time.time() + seconds
        while time.time() < end:
            if self.process.poll() is not None:
                raise RuntimeError(f"the app ended with {self.process.returncode}")
            try:
                if self.call("GET", "/actuator/health/readiness", timeout=2)[0] == 200:
                    return
            except OSError:
                pass
            time.sleep(0.1)
        raise RuntimeError("the app was not ready in time")

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        self.process.terminate()
        self.process.wait(60)


def visit(client, number):
    return {"visitId": f"IV-KILL-{client}-{number}", "kind": "SUPERVISION", "method": "SITE", "fiscalYear": YEAR,
            "province": "TH-83", "from": "2014-05-06", "to": "2014-05-07",
            "inspectors": [{"person": "P-TEST-1", "office": "SUPERVISION_BUREAU"}],
            "subjects": ["load"], "projects": [], "missionGroups": [], "systems": [], "findings": ["รอบทดสอบ"],
            "recommendations": [], "evidence": [], "reason": "kill rounds"}


def load(server, round_number, client, acknowledged, stop):
    number = 0
    while not stop.is_set():
        number += 1
        body = visit(f"{round_number}-{client}", number)
        try:
            status, _, answer = server.call("POST", "/api/v1/commands/RecordInspectionVisit", body, timeout=10)
        except (OSError, http.client.HTTPException):
            return
        if status == 200:
            result = json.loads(answer)
            acknowledged.append((result["position"], result["aggregateId"]))
        elif status != 503:
            raise SystemExit(f"round {round_number}: {status} {answer[:300]}")


def export(server, path):
    after, count = 0, 0
    with open(path, "wb") as out:
        while True:
            _, _, batch = server.call("GET", f"/api/v1/events?after={after}&limit=1000")
            events = json.loads(batch)
            if not events:
                return count
            for event in events:
                status, _, text = server.call("GET", f"/api/v1/events/{event['position']}") if count < 3 else (200, {}, None)
                position = int(event["position"])
                if position != after + 1:
                    raise SystemExit(f"gap: {position} follows {after}")
                after = position
                count += 1
                out.write((text or json.dumps(event, ensure_ascii=False, separators=(",", ":"), sort_keys=True).encode()) + b"\n")


def views(server):
    names = [p["name"] for p in json.loads(server.call("GET", "/api/v1/projections")[2])]
    _, _, head = server.call("GET", "/api/v1/events?after=0&limit=1")
    answer = server.call("GET", f"/api/v1/dashboards/{YEAR}/provinces/TH-83", headers={"Accept-Language": "en"})
    return names, hashlib.sha256(answer[2]).hexdigest()


def await_processed(server, position):
    end = time.time() + 60
    while time.time() < end:
        projections = json.loads(server.call("GET", "/api/v1/projections")[2])
        if all(p["position"] >= position for p in projections):
            return
        time.sleep(0.2)
    raise SystemExit("a view did not catch up")


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--rounds", type=int, default=100)
    arguments.add_argument("--clients", type=int, default=8)
    arguments.add_argument("--seed", type=int, default=2557)
    arguments.add_argument("--jar", default="infra/app/target/changwat.jar")
    arguments.add_argument("--verifier", default="infra/verifier/target/verifier.jar")
    given = arguments.parse_args()
    dice = random.Random(given.seed)
    acknowledged, started = [], time.time()
    with tempfile.TemporaryDirectory() as directory, open(os.path.join(directory, "app.log"), "wb") as log:
        data = os.path.join(directory, "data")
        for round_number in range(1, given.rounds + 1):
            server = Server(given.jar, data, log)
            server.await_ready()
            stop = threading.Event()
            mine = [[] for _ in range(given.clients)]
            threads = [threading.Thread(target=load, args=(server, round_number, c, mine[c], stop))
                       for c in range(given.clients)]
            for thread in threads:
                thread.start()
            time.sleep(dice.uniform(0.2, 2.5))
            server.kill()
            stop.set()
            for thread in threads:
                thread.join()
            acknowledged += [a for list_ in mine for a in list_]
            print(f"round {round_number}/{given.rounds}: {sum(map(len, mine))} acknowledged, "
                  f"{len(acknowledged)} in all", flush=True)
        server = Server(given.jar, data, log)
        server.await_ready()
        exported = os.path.join(directory, "events.ndjson")
        count = export(server, exported)
        stands = {}
        with open(exported, "rb") as lines:
            for line in lines:
                event = json.loads(line)
                stands[int(event["position"])] = event["subject"]
        lost = [a for a in acknowledged if stands.get(a[0]) != a[1]]
        await_processed(server, count)
        names, before = views(server)
        for name in names:
            server.call("POST", f"/api/v1/projections/{name}/rebuild")
        end = time.time() + 120
        while time.time() < end:
            projections = json.loads(server.call("GET", "/api/v1/projections")[2])
            if not any(p.get("rebuild") for p in projections):
                break
            time.sleep(0.5)
        await_processed(server, count)
        _, after = views(server)
        server.stop()
        verdict = subprocess.run(["java", "-jar", given.verifier, exported], capture_output=True, text=True)
    print(verdict.stdout.strip())
    print(f"{given.rounds} rounds in {time.time() - started:.0f} s: {len(acknowledged)} acknowledged, {len(lost)} lost, "
          f"{count} events in the log, views {'equal to' if before == after else 'DIFFER from'} a fresh rebuild, "
          f"log {'whole' if verdict.returncode == 0 else 'BROKEN'}")
    sys.exit(0 if not lost and before == after and verdict.returncode == 0 else 1)


if __name__ == "__main__":
    main()
