/* Sends a table to be checked, then to be imported, and shows each row as it is told. It decides nothing. */
(() => {
    "use strict";

    const MOST_ROWS = 1000;
    const form = document.getElementById("import");
    const commit = document.getElementById("commit");
    const rehearse = document.getElementById("rehearse");
    const progress = document.getElementById("progress");
    const underWay = document.getElementById("under-way");
    const far = document.getElementById("far");
    const outcome = document.getElementById("outcome");
    const result = document.getElementById("result");
    const more = document.getElementById("more");
    const rows = document.getElementById("told").tBodies[0];
    const said = form.dataset;
    const types = {
        xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        csv: "text/csv"
    };
    let digest = null;
    let committing = false;
    let left = 0;

    const busy = on => {
        rehearse.disabled = on;
        commit.disabled = on || digest === null;
        underWay.hidden = !on;
        form.setAttribute("aria-busy", String(on));
    };

    const tell = (sentence, state) => {
        outcome.textContent = sentence;
        outcome.classList.toggle("work-refused", state === "refused");
        outcome.classList.toggle("work-sent", state === "sent");
    };

    const link = (address, text) => {
        const anchor = document.createElement("a");
        anchor.href = address;
        anchor.textContent = text;
        return anchor;
    };

    const chip = (text, style) => {
        const mark = document.createElement("span");
        mark.className = "chip " + style;
        mark.textContent = text;
        return mark;
    };

    const show = (line, verdict, column, about) => {
        result.hidden = false;
        if (rows.rows.length >= MOST_ROWS) {
            left += 1;
            more.hidden = false;
            more.textContent = said.most.replace("%left%", left);
            return;
        }
        const row = rows.insertRow();
        row.insertCell().textContent = line.sheet;
        const number = row.insertCell();
        number.className = "num";
        number.textContent = line.rows > 1 ? line.row + " (+" + (line.rows - 1) + ")" : line.row;
        row.insertCell().append(verdict);
        row.insertCell().textContent = column;
        row.insertCell().append(about);
    };

    const folder = unit => unit.startsWith("TH-") ? "provinces" : unit.startsWith("AG-") ? "agencies" : "clusters";

    /* Leads to the card or the line that the row has changed, and to its event. */
    const about = line => {
        const cell = document.createElement("span");
        const name = [line.unit, line.line].filter(each => each).join(" · ");
        if (!committing || !line.unit) {
            cell.textContent = name;
            return cell;
        }
        const page = "/" + folder(line.unit) + "/" + line.unit + (line.line ? "/lines/" + line.line : "");
        cell.append(link(page + "?fy=" + line.fiscalYear, name), " ",
            link("/events/" + line.position, said.position.replace("~", line.position)));
        return cell;
    };

    const accept = line => {
        progress.value = line.done;
        far.textContent = line.done + " / " + progress.max;
        show(line, chip(committing ? said.taken : said.ready, committing ? "chip-approved" : "chip-open"), "", about(line));
    };

    const finish = line => {
        digest = line.committed || line.accepted === 0 ? null : line.digest;
        const sentence = line.accepted + line.rejected === 0 ? said.nothing
            : line.committed ? said.committed : said.rehearsed;
        tell(sentence.replace("%accepted%", line.accepted).replace("%rejected%", line.rejected),
            line.accepted === 0 ? "refused" : line.committed ? "sent" : "");
    };

    const take = line => {
        if ("total" in line) {
            progress.max = Math.max(1, line.total);
            progress.value = 0;
        } else if ("code" in line) {
            show(line, chip(said.refused, "chip-refused"), line.column, line.detail);
        } else if (line.finished) {
            finish(line);
        } else if ("command" in line) {
            accept(line);
        } else if ("done" in line) {
            progress.value = line.done;
        }
    };

    const headers = file => {
        const all = {
            "Content-Type": types[file.name.split(".").pop().toLowerCase()] ?? "application/octet-stream",
            "Accept-Language": document.documentElement.lang
        };
        const token = form.querySelector("input[name=_csrf]");
        if (token) {
            all["X-CSRF-TOKEN"] = token.value;
        }
        return all;
    };

    const refused = async answer => {
        const problem = await answer.json().catch(() => ({}));
        const signedOut = answer.status === 401 || problem.code === "access.csrf";
        tell(signedOut ? said.signedOut : problem.detail ?? said.failed, "refused");
    };

    const read = async answer => {
        const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
        let rest = "";
        for (let part = await reader.read(); !part.done; part = await reader.read()) {
            const lines = (rest + part.value).split("\n");
            rest = lines.pop();
            lines.filter(line => line !== "").map(line => JSON.parse(line)).forEach(take);
        }
    };

    const send = async commits => {
        const file = form.file.files[0];
        if (!file) {
            form.file.focus();
            return;
        }
        const address = "/api/v1/imports/" + form.kind.value + (commits ? "?commit=" + digest : "");
        committing = commits;
        left = 0;
        rows.replaceChildren();
        result.hidden = true;
        more.hidden = true;
        far.textContent = "";
        progress.removeAttribute("value");
        tell(commits ? said.sending : said.checking, "");
        digest = null;
        busy(true);
        try {
            const answer = await fetch(address, {
                method: "POST", credentials: "same-origin", headers: headers(file), body: file
            });
            await (answer.ok ? read(answer) : refused(answer));
        } catch (gone) {
            tell(said.failed, "refused");
        } finally {
            busy(false);
        }
    };

    const forget = () => {
        digest = null;
        commit.disabled = true;
    };
    form.file.addEventListener("change", forget);
    form.kind.addEventListener("change", forget);
    form.addEventListener("submit", event => {
        event.preventDefault();
        send(false);
    });
    commit.addEventListener("click", () => send(true));
})();
