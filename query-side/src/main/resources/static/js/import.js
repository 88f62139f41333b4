/* Sends a table to be checked, then to be imported, and shows each refused row as it is told. */
(() => {
    const form = document.getElementById("import");
    const commit = document.getElementById("commit");
    const rehearse = document.getElementById("rehearse");
    const progress = document.getElementById("progress");
    const outcome = document.getElementById("outcome");
    const rejected = document.getElementById("rejected");
    const types = {
        xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        csv: "text/csv"
    };
    let digest = null;

    const busy = on => {
        rehearse.disabled = on;
        commit.disabled = on || digest === null;
        progress.hidden = !on;
    };

    const refuse = line => {
        rejected.hidden = false;
        const row = rejected.tBodies[0].insertRow();
        for (const text of [line.sheet, line.row, line.column, line.detail]) {
            row.insertCell().textContent = text;
        }
    };

    const say = (sentence, line) => {
        outcome.textContent = sentence.replace("%accepted%", line.accepted).replace("%rejected%", line.rejected);
    };

    const take = line => {
        if ("total" in line) {
            progress.max = Math.max(1, line.total);
            progress.value = 0;
        } else if ("code" in line) {
            refuse(line);
        } else if (line.finished) {
            digest = line.committed || line.accepted === 0 ? null : line.digest;
            say(line.committed ? form.dataset.committed : form.dataset.rehearsed, line);
        } else if ("done" in line) {
            progress.value = line.done;
        }
    };

    const send = async commits => {
        const file = form.file.files[0];
        if (!file) {
            return;
        }
        const address = "/api/v1/imports/" + form.kind.value + (commits ? "?commit=" + digest : "");
        rejected.tBodies[0].replaceChildren();
        rejected.hidden = true;
        outcome.textContent = "";
        digest = null;
        busy(true);
        try {
            const answer = await fetch(address, {
                method: "POST",
                headers: {
                    "Content-Type": types[file.name.split(".").pop().toLowerCase()] ?? "application/octet-stream",
                    "Accept-Language": form.dataset.lang
                },
                body: file
            });
            if (!answer.ok) {
                outcome.textContent = (await answer.json()).detail ?? form.dataset.failed;
                return;
            }
            const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
            let rest = "";
            for (let part = await reader.read(); !part.done; part = await reader.read()) {
                const lines = (rest + part.value).split("\n");
                rest = lines.pop();
                lines.filter(line => line !== "").map(line => JSON.parse(line)).forEach(take);
            }
        } catch (gone) {
            outcome.textContent = form.dataset.failed;
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
