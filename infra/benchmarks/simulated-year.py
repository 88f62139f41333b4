#!/usr/bin/env python3
"""Drives a simulated fiscal year of all 76 provinces and 18 clusters through the HTTP API with several clients.

The year simulator prints its commands with the season and the unit of each. Units share a season among the clients, each
unit's commands in order by one client, clusters before provinces; between two such groups the script waits until nothing
is appended any more, because automations (cards that open, scores that are carried) are part of what the next one rests
on. These waits are no part of the time that the rate is counted by. Every command bears an idempotency key. Every account
signs in once before the clock runs: a password is checked slowly on purpose.

A fresh JVM spends most of its first minute compiling. With --years 2 the same year is run again as the next one (every
date and fiscal year one later) in the same process, so that the second year's figures are those of a warm one.

Printed after each year: commands, seconds under load, commands/s, p50, p99 and the slowest in ms, processor time of the server for each
command, events in the log, and what was refused by code. The exit code is 0 only where every command was accepted.

Usage: simulated-year.py [--clients 16] [--seed 2557] [--jar infra/app/target/changwat.jar] [--heap 1g] [--years 1] [--jvm OPTION]... [-- SERVER ARGUMENTS]
Only Python's standard library is used; the server listens on loopback under the demo profile, and
each command is sent by the demo account whose part it is.
"""
import argparse, base64, collections, http.client, json, os, re, socket, subprocess, sys, tempfile, threading, time

MAIN = "org.changwat.app.simulation.PrintedYear"
LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher"
QUIET_SECONDS = 1.0
PASSWORD = base64.urlsafe_b64encode(os.urandom(15)).decode()
ACCOUNTS = {"OPDC_ANALYST": "opdc", "EVALUATOR": "evaluator", "INDEPENDENT_ASSESSOR": "assessor",
            "COMMITTEE_SECRETARY": "committee", "INSPECTION_BUREAU": "bureau", "SUPERVISION_BUREAU": "supervision",
            "PMO_OFFICE": "pmo", "STATISTICAL_OFFICE": "nso", "ADMIN": "admin"}
OFFICERS = {"TH": "PROVINCE_OFFICER", "K5": "CLUSTER_OFFICER", "AG": "AGENCY_OFFICER"}


def signed_in(account):
    return {"Authorization": "Basic " + base64.b64encode(f"{account}:{PASSWORD}".encode()).decode()}


def sender(body, roles):
    """A unit's own officer sends what is open to one, whoever holds the first role that has an account the rest."""
    unit = body.get("unit") or body.get("owner") or ""
    if OFFICERS.get(unit[:2]) in roles:
        return "officer-" + unit
    if body.get("by") == "INDEPENDENT" and "INDEPENDENT_ASSESSOR" in roles:
        return "assessor"
    if body.get("kind") == "SUPERVISION" and "SUPERVISION_BUREAU" in roles:
        return "supervision"
    for role in roles:
        if role in ACCOUNTS:
            return ACCOUNTS[role]
        if role == "INSPECTOR" and "region" in body:
            return f"inspector-{body['region']['number']}"
    return "opdc"


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


class Client:
    """One connection, kept open; opened again where the server closed it."""

    def __init__(self, port):
        self.port = port
        self.connection = None

    def call(self, method, path, body=None, headers=None):
        for attempt in (1, 2):
            if self.connection is None:
                self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
            try:
                self.connection.request(method, path, body, headers or {})
                response = self.connection.getresponse()
                return response.status, response.read()
            except (OSError, http.client.HTTPException):
                self.connection.close()
                self.connection = None
                if attempt == 2:
                    raise


def await_ready(client, process):
    end = time.time() + 180
    while time.time() < end:
        if process.poll() is not None:
            sys.exit(f"the app ended with {process.returncode}")
        try:
            if client.call("GET", "/actuator/health/readiness")[0] == 200:
                return
        except (OSError, http.client.HTTPException):
            pass
        time.sleep(0.2)
    sys.exit("the app was not ready in time")


def head(client):
    status, body = client.call("GET", "/api/v1/projections/scorecards", headers=signed_in("auditor"))
    return json.loads(body)["head"] if status == 200 else -1


def await_quiet(client):
    """Waits until the log has not grown for a while."""
    last, since = head(client), time.time()
    while time.time() - since < QUIET_SECONDS:
        time.sleep(0.1)
        now = head(client)
        if now != last:
            last, since = now, time.time()
    return last


def year(jar, seed):
    """Groups of the year in order: each the lines of its units, by unit."""
    printed = subprocess.run(
        ["java", f"-Dloader.main={MAIN}", "-cp", jar, LAUNCHER, str(seed)],
        check=True, stdout=subprocess.PIPE).stdout.decode()
    groups = []
    for row in printed.splitlines():
        season, unit, line = row.split("\t", 2)
        kind = "cluster" if unit.startswith("K") else "province" if unit.startswith("TH-") else "nation"
        if not groups or groups[-1][0] != (season, kind):
            groups.append(((season, kind), collections.OrderedDict()))
        groups[-1][1].setdefault(unit, []).append(json.loads(line))
    return groups


class Tally:
    def __init__(self):
        self.lock = threading.Lock()
        self.millis = []
        self.refused = collections.Counter()
        self.examples = {}

    def add(self, line, status, body, millis):
        with self.lock:
            self.millis.append(millis)
            if status != 200:
                code = f"{status} {code_of(body)}"
                self.refused[code] += 1
                self.examples.setdefault(code, f"{line['command']} {line['key']}: {body[:300].decode(errors='replace')}")


def code_of(body):
    try:
        return json.loads(body).get("code", "-")
    except ValueError:
        return "-"


def work(port, units, roles, tally):
    client = Client(port)
    while True:
        try:
            lines = units.pop()
        except IndexError:
            return
        for line in lines:
            body = json.dumps(line["body"], ensure_ascii=False).encode()
            began = time.perf_counter()
            status, answer = client.call("POST", "/api/v1/commands/" + line["command"], body, {
                "Content-Type": "application/json", "Accept-Language": "en", "Idempotency-Key": line["key"],
                **signed_in(sender(line["body"], roles.get(line["command"], [])))})
            tally.add(line, status, answer, (time.perf_counter() - began) * 1000)


def run(port, units, clients, roles, tally):
    waiting = collections.deque(reversed(list(units.values())))
    threads = [threading.Thread(target=work, args=(port, waiting, roles, tally)) for _ in range(min(clients, len(waiting)))]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return time.perf_counter() - began


def processor_seconds(pid):
    with open(f"/proc/{pid}/stat") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def later(groups, years):
    """The same commands so many years later: every fiscal year and every date."""
    def shift(text):
        text = re.sub(r"255[67]", lambda year: str(int(year[0]) + years), text)
        return re.sub(r"\b201[3-5](?=-\d\d-\d\d)", lambda year: str(int(year[0]) + years), text)

    def moved(line):
        body = json.loads(shift(json.dumps(line["body"], ensure_ascii=False)))
        return {**line, "key": f"{line['key']}+{years}", "body": body}

    return groups if years == 0 else [
        (name, {unit: [moved(line) for line in lines] for unit, lines in units.items()}) for name, units in groups]


def sign_in(port, groups, roles):
    client = Client(port)
    senders = {sender(line["body"], roles.get(line["command"], []))
               for _, units in groups for lines in units.values() for line in lines}
    for account in sorted(senders):
        status, body = client.call("GET", "/api/v1/units/TH-83", headers=signed_in(account))
        if status != 200:
            sys.exit(f"{account} cannot sign in: {status} {body[:200]}")


def one_year(port, process, client, groups, clients, roles):
    """Drives one year and prints its figures; returns how many commands were refused."""
    tally, seconds, busiest = Tally(), 0.0, ("-", 0.0)
    before_all = head(client)
    spent = -processor_seconds(process.pid)
    for (season, kind), units in groups:
        before = len(tally.millis)
        took = run(port, units, clients, roles, tally)
        sent = len(tally.millis) - before
        seconds += took
        if sent >= 200 and sent / took > busiest[1]:
            busiest = (f"{season}/{kind}", sent / took)
        print(f"{season + '/' + kind:34} {sent:6} commands {took:8.2f} s {sent / took:8.0f}/s", flush=True)
        events = await_quiet(client)
    spent += processor_seconds(process.pid)

    times = sorted(tally.millis)
    errors = sum(tally.refused.values())
    print(f"\n{len(times)} commands of {clients} clients in {seconds:.1f} s: {len(times) / seconds:.0f} commands/s "
          f"(busiest {busiest[0]} {busiest[1]:.0f}/s)")
    print(f"p50 {times[len(times) // 2]:.1f} ms, p99 {times[int(len(times) * 0.99)]:.1f} ms, slowest {times[-1]:.1f} ms")
    print(f"{1000 * spent / len(times):.1f} ms of processor time a command, automations, views and waits included")
    print(f"{events - max(before_all, 0)} events; {errors} errors")
    for code, number in tally.refused.most_common():
        print(f"  {number:5} {code}\n        {tally.examples[code]}")
    return errors


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--clients", type=int, default=16)
    parser.add_argument("--seed", type=int, default=2557)
    parser.add_argument("--jar", default="infra/app/target/changwat.jar")
    parser.add_argument("--heap", default="1g")
    parser.add_argument("--years", type=int, default=1, help="years driven one after the other in one process")
    parser.add_argument("--jvm", action="append", default=[], help="a further option of the server's JVM")
    parser.add_argument("server", nargs="*", help="further arguments of the server, after --")
    asked = parser.parse_args()

    groups = year(asked.jar, asked.seed)
    with tempfile.TemporaryDirectory() as directory, open(f"{directory}/server.log", "wb") as log:
        port = free_port()
        process = subprocess.Popen(
            ["java", f"-Xmx{asked.heap}", *asked.jvm, "-jar", asked.jar, "--server.address=127.0.0.1", f"--server.port={port}",
             f"--changwat.data={directory}/data", "--changwat.load=none", "--spring.profiles.active=demo",
             "--changwat.access.requests-per-address=1000000", "--changwat.access.requests-per-account=1000000",
             *asked.server], stdout=log, stderr=log, env={**os.environ, "CHANGWAT_DEMO_PASSWORD": PASSWORD})
        try:
            client = Client(port)
            await_ready(client, process)
            roles = {each["name"]: each["roles"] for each in json.loads(client.call("GET", "/api/v1/commands")[1])}
            sign_in(port, groups, roles)
            errors = 0
            for year_after in range(asked.years):
                if asked.years > 1:
                    print(f"\n== fiscal year {2557 + year_after}", flush=True)
                errors += one_year(port, process, client, later(groups, year_after), asked.clients, roles)
        finally:
            process.terminate()
            process.wait(60)
    sys.exit(0 if errors == 0 else 1)


if __name__ == "__main__":
    main()
