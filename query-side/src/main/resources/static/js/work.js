/* Posts a form as one command. What is typed is kept in this browser until the ledger has taken it; the same send carries the same key,
   so that one made twice over a bad line is recorded once. The gate decides; its messages are shown beside the fields they are about. */
(function () {
    "use strict";

    var form = document.querySelector("form[data-command]");
    if (!form || !window.fetch || !window.ledgerFields) {
        return;
    }
    var said = form.querySelector(".work-said");
    var draftLine = form.querySelector(".work-draft");
    var button = form.querySelector("button[type=submit]");
    var address = window.location.pathname + window.location.search;
    var place = "draft:" + (form.getAttribute("data-reader") || "") + ":" + address;
    var unsigned = "draft::" + address;
    var parts = window.ledgerFields(form);
    var fields = parts.all;
    var byPointer = parts.byPointer;
    var counts = parts.counts;
    var showWhatCounts = parts.showWhatCounts;

    function text(name) {
        return form.getAttribute("data-" + name) || "";
    }

    function told(message) {
        return window.ledgerFields.told(form, message);
    }

    /* ---- the draft ---- */

    function at(key) {
        try {
            return JSON.parse(window.localStorage.getItem(key) || "null");
        } catch (unreadable) {
            return null;
        }
    }

    function stored() {
        return at(place);
    }

    function store(draft) {
        try {
            if (draft) {
                window.localStorage.setItem(place, JSON.stringify(draft));
            } else {
                window.localStorage.removeItem(place);
                window.localStorage.removeItem(unsigned);
            }
        } catch (full) {
            draftLine.hidden = true;
        }
    }

    function typed() {
        var values = {};
        fields.forEach(function (field) {
            var kind = field.getAttribute("data-kind");
            if (kind === "YES" || kind === "ITEM") {
                values[field.id] = field.checked;
            } else if (kind === "FILE") {
                values[field.id] = field.uploaded ? { sha256: field.uploaded, name: field.uploadedName } : null;
            } else if (field.type !== "hidden") {
                values[field.id] = field.value;
            }
        });
        return values;
    }

    function keep() {
        var draft = stored() || { key: newKey() };
        draft.values = typed();
        draft.files = chosen();
        store(draft);
    }

    function chosen() {
        var files = {};
        fields.forEach(function (field) {
            if (field.files && field.files.length) {
                files[field.id] = field.files[0].name;
            }
        });
        return files;
    }

    function newKey() {
        return window.crypto && window.crypto.randomUUID
            ? window.crypto.randomUUID()
            : "form-" + Date.now() + "-" + Math.random().toString(16).slice(2);
    }

    /* What was typed before signing in is the reader's who signs in on this browser. */
    function restore() {
        var draft = stored() || at(unsigned);
        if (!draft || !draft.values) {
            return;
        }
        var lost = false;
        fields.forEach(function (field) {
            var value = draft.values[field.id];
            if (value === undefined) {
                return;
            }
            if (field.getAttribute("data-kind") === "FILE") {
                field.uploaded = value ? value.sha256 : undefined;
                field.uploadedName = value ? value.name : undefined;
                lost = lost || Boolean(draft.files && draft.files[field.id] && !value);
                tellFile(field);
            } else if (typeof value === "boolean") {
                field.checked = value;
            } else {
                field.value = value;
            }
        });
        draftLine.hidden = false;
        draftLine.querySelector("span").textContent = text("restored") + (lost ? " " + text("choose-again") : "");
    }

    /* A file that the ledger holds already is named, since a browser does not keep what was chosen. */
    function tellFile(field) {
        var line = document.getElementById(field.id + "-kept");
        if (!line) {
            line = document.createElement("small");
            line.id = field.id + "-kept";
            line.className = "file-kept";
            field.insertAdjacentElement("afterend", line);
        }
        line.textContent = field.uploaded && !field.files.length ? "✓ " + (field.uploadedName || field.uploaded) : "";
        line.hidden = !line.textContent;
    }

    /* ---- messages ---- */

    function tell(field, message) {
        var line = document.getElementById(field.id + "-said");
        if (line) {
            line.textContent = line.textContent ? line.textContent + " " + message : message;
            field.setAttribute("aria-invalid", "true");
        }
        return Boolean(line);
    }

    function clear() {
        said.hidden = true;
        said.textContent = "";
        said.className = "work-said";
        fields.forEach(function (field) {
            field.removeAttribute("aria-invalid");
            var line = document.getElementById(field.id + "-said");
            if (line) {
                line.textContent = "";
            }
        });
    }

    function announce(kind, message) {
        said.hidden = false;
        said.className = "work-said work-" + kind;
        var line = document.createElement("p");
        line.textContent = message;
        said.appendChild(line);
        return line;
    }

    function link(address, words) {
        var anchor = document.createElement("a");
        anchor.href = address;
        anchor.textContent = words;
        return anchor;
    }

    function refused(status, problem, of) {
        if (status === 401 || (status === 403 && problem.code === "access.csrf")) {
            var line = announce("refused", text("sign-in") + " ");
            line.appendChild(link("/sign-in?next=" + encodeURIComponent(address), text("sign-in-go")));
            said.focus();
            return;
        }
        announce("refused", told(problem.detail || problem.title || text("failed")));
        var first = null;
        (problem.violations || []).forEach(function (each) {
            var field = nearest(each.pointer || "");
            var message = each.message || each.detail || "";
            if (field && tell(field, message)) {
                first = first || field;
            } else {
                announce("refused", (each.pointer || "") + " " + message);
            }
        });
        if (!(problem.violations || []).length) {
            first = of || about(problem);
            if (first) {
                tell(first, told(problem.detail || text("check")));
            }
        }
        if (first) {
            unfold(first);
        }
        (first || said).focus();
    }

    /* The field that a rule's message is about: one that names the rule, beside the line that the message names where several do; else one
       whose own name is among the facts. */
    function about(problem) {
        var open = fields.filter(function (field) {
            return field.type !== "hidden" && counts(field) && !isSpare(field);
        });
        var ruled = open.filter(function (field) {
            return (" " + (field.getAttribute("data-rules") || "") + " ").indexOf(" " + problem.code + " ") >= 0;
        });
        var named = String(problem.lines || problem.line || "").split(", ");
        return ruled.filter(function (field) {
            var pointer = field.getAttribute("data-pointer");
            var line = byPointer(pointer.slice(0, pointer.lastIndexOf("/")) + "/line");
            return line && named.indexOf(line.value.trim()) >= 0;
        })[0] || ruled[0] || open.filter(function (field) {
            return problem[field.getAttribute("data-pointer").split("/").pop()] !== undefined;
        })[0] || null;
    }

    function isSpare(field) {
        var part = field.closest("[data-spare]");
        return Boolean(part && part.hidden);
    }

    function unfold(field) {
        var part = field.closest("details.part");
        if (part) {
            part.open = true;
        }
    }

    /* The field of a pointer, or that of its nearest ancestor. */
    function nearest(pointer) {
        for (var at = pointer; at; at = at.slice(0, at.lastIndexOf("/"))) {
            var field = byPointer(at) || byPointer(at + "/0/title") || byPointer(at + "/0/op") || byPointer(at + "/kind");
            if (field && field.type !== "hidden") {
                return field;
            }
        }
        return null;
    }

    function sent(result) {
        var position = String(result.position);
        var line = announce("sent", text("sent").replace("~", position) + " ");
        line.appendChild(link("/events/" + position, text("event").replace("~", position)));
        (result.warnings || []).forEach(function (warning) {
            announce("sent", text("warned") + " " + told(warning.detail || warning.code));
        });
        form.setAttribute("data-taken", "yes");
        store(null);
        empty();
        said.focus();
    }

    /* As the form came. */
    function empty() {
        form.reset();
        fields.forEach(function (field) {
            field.uploaded = undefined;
        });
        form.querySelectorAll(".file-kept").forEach(function (line) {
            line.hidden = true;
        });
        draftLine.hidden = true;
        filled();
    }

    function filled() {
        showWhatCounts();
        form.dispatchEvent(new CustomEvent("form-filled"));
    }

    /* ---- sending ---- */

    function headers(more) {
        var token = form.querySelector("input[name=_csrf]");
        var all = { "Accept-Language": document.documentElement.lang };
        if (token) {
            all["X-CSRF-TOKEN"] = token.value;
        }
        Object.keys(more).forEach(function (name) {
            all[name] = more[name];
        });
        return all;
    }

    function upload(field) {
        var file = field.files && field.files[0];
        if (!file || field.uploaded) {
            return Promise.resolve();
        }
        button.textContent = text("uploading");
        var parts = new FormData();
        parts.append("file", file);
        return fetch("/api/v1/evidence", {
            method: "POST", body: parts, credentials: "same-origin", headers: headers({})
        }).then(function (answer) {
            return answer.json().then(function (stored) {
                if (!answer.ok) {
                    throw { status: answer.status, problem: stored, field: field };
                }
                field.uploaded = stored.sha256;
                field.uploadedName = file.name;
            });
        });
    }

    function missing() {
        var first = null;
        fields.forEach(function (field) {
            if (field.getAttribute("aria-required") === "true" && counts(field) && !isSpare(field) && !(field.value || "").trim()) {
                tell(field, text("missing"));
                first = first || field;
            }
        });
        if (first) {
            announce("refused", text("check"));
            first.focus();
        }
        return Boolean(first);
    }

    form.addEventListener("submit", function (event) {
        event.preventDefault();
        clear();
        if (missing()) {
            return;
        }
        keep();
        var draft = stored() || { key: newKey() };
        var label = button.textContent;
        button.disabled = true;
        Promise.all(fields.filter(function (field) {
            return field.getAttribute("data-kind") === "FILE";
        }).map(upload)).then(function () {
            keep();
            var whole = parts.body(function (field, complaint) {
                tell(field, text(complaint));
                unfold(field);
            });
            if (form.querySelector("[aria-invalid=true]")) {
                announce("refused", text("check"));
                return null;
            }
            return fetch("/api/v1/commands/" + form.getAttribute("data-command"), {
                method: "POST",
                credentials: "same-origin",
                headers: headers({ "Content-Type": "application/json", "Idempotency-Key": draft.key }),
                body: JSON.stringify(whole)
            });
        }).then(function (answer) {
            form.removeAttribute("data-pending");
            if (!answer) {
                return null;
            }
            return answer.json().catch(function () {
                return {};
            }).then(function (result) {
                if (answer.ok) {
                    sent(result);
                } else {
                    if (answer.status === 422 || answer.status === 400) {
                        draft.key = newKey();
                        draft.values = typed();
                        store(draft);
                    }
                    refused(answer.status, result);
                }
            });
        }).catch(function (failure) {
            if (failure && failure.problem) {
                refused(failure.status, failure.problem, failure.field);
            } else {
                form.setAttribute("data-pending", "yes");
                announce("refused", text("offline"));
                said.focus();
            }
        }).then(function () {
            button.disabled = false;
            button.textContent = label;
        });
    });

    form.addEventListener("input", function () {
        showWhatCounts();
        keep();
    });

    /* A chosen file is another than the one before, and its name will do for a title. */
    form.addEventListener("change", function (event) {
        var field = event.target;
        if (field.getAttribute("data-kind") !== "FILE") {
            return;
        }
        field.uploaded = undefined;
        tellFile(field);
        var title = byPointer(field.getAttribute("data-pointer").replace(/sha256$/, "title"));
        if (field.files.length && title && !title.value.trim()) {
            title.value = field.files[0].name.replace(/\.[A-Za-z0-9]+$/, "");
        }
        keep();
    });

    form.querySelector("[data-discard]").addEventListener("click", function () {
        store(null);
        clear();
        empty();
    });

    window.addEventListener("online", function () {
        if (form.hasAttribute("data-pending")) {
            clear();
            announce("draft", text("online"));
        }
    });

    restore();
    filled();
}());
