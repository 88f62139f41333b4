/* Posts a form as one command. What is typed is kept in this browser until the ledger has taken it; the same send carries the same key,
   so that one made twice over a bad line is recorded once. The gate decides; its messages are shown beside the fields they are about. */
(function () {
    "use strict";

    var form = document.querySelector("form[data-command]");
    if (!form || !window.fetch) {
        return;
    }
    var said = form.querySelector(".work-said");
    var draftLine = form.querySelector(".work-draft");
    var button = form.querySelector("button[type=submit]");
    var place = "draft:" + window.location.pathname + window.location.search;
    var fields = Array.prototype.slice.call(form.querySelectorAll("[data-pointer]"));

    function text(name) {
        return form.getAttribute("data-" + name) || "";
    }

    function byPointer(pointer) {
        return fields.filter(function (field) {
            return field.getAttribute("data-pointer") === pointer;
        })[0];
    }

    /* ---- the draft ---- */

    function stored() {
        try {
            return JSON.parse(window.localStorage.getItem(place) || "null");
        } catch (unreadable) {
            return null;
        }
    }

    function store(draft) {
        try {
            if (draft) {
                window.localStorage.setItem(place, JSON.stringify(draft));
            } else {
                window.localStorage.removeItem(place);
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
            } else if (kind !== "FILE" && field.type !== "hidden") {
                values[field.id] = field.value;
            }
        });
        return values;
    }

    function keep() {
        var draft = stored() || { key: newKey() };
        draft.values = typed();
        store(draft);
    }

    function newKey() {
        return window.crypto && window.crypto.randomUUID
            ? window.crypto.randomUUID()
            : "form-" + Date.now() + "-" + Math.random().toString(16).slice(2);
    }

    function restore() {
        var draft = stored();
        if (!draft || !draft.values) {
            return;
        }
        fields.forEach(function (field) {
            if (Object.prototype.hasOwnProperty.call(draft.values, field.id)) {
                if (typeof draft.values[field.id] === "boolean") {
                    field.checked = draft.values[field.id];
                } else {
                    field.value = draft.values[field.id];
                }
            }
        });
        draftLine.hidden = false;
        draftLine.querySelector("span").textContent = text("restored");
    }

    /* ---- fields that count only beside a choice ---- */

    function counts(field) {
        var when = field.getAttribute("data-when");
        if (!when) {
            return true;
        }
        var parts = when.split("=");
        var other = byPointer(parts[0]);
        return Boolean(other) && other.value === parts[1];
    }

    function showWhatCounts() {
        form.querySelectorAll(".field[data-when]").forEach(function (each) {
            each.hidden = !counts(each);
        });
    }

    /* ---- the body ---- */

    function put(body, pointer, value) {
        var names = pointer.slice(1).split("/");
        var at = body;
        names.forEach(function (name, i) {
            if (i === names.length - 1) {
                at[name] = value;
                return;
            }
            if (at[name] === undefined) {
                at[name] = /^\d+$/.test(names[i + 1]) ? [] : {};
            }
            at = at[name];
        });
    }

    function valueOf(field) {
        var kind = field.getAttribute("data-kind");
        var value = (field.value || "").trim();
        if (kind === "YES") {
            return field.checked ? true : undefined;
        }
        if (kind === "ITEM") {
            return field.checked ? JSON.parse(field.getAttribute("data-json")) : undefined;
        }
        if (value === "") {
            return undefined;
        }
        if (kind === "LIST") {
            return value.split("\n").map(function (line) {
                return line.trim();
            }).filter(Boolean);
        }
        if (kind === "NUMBER" || kind === "HIDDEN_NUMBER" || field.getAttribute("data-pointer") === "/step") {
            return /^\d+$/.test(western(value)) ? Number(western(value)) : value;
        }
        if (kind === "DECIMAL") {
            return western(value).replace(/,/g, "");
        }
        if (kind === "TARGETS") {
            return targets(field, value);
        }
        return value;
    }

    function western(value) {
        return value.replace(/[๐-๙]/g, function (digit) {
            return String(digit.charCodeAt(0) - 0x0E50);
        });
    }

    /* The chosen line's own criteria with other targets. */
    function targets(field, value) {
        var line = byPointer(field.getAttribute("data-pointer").replace(/criteria$/, "line"));
        var chosen = line && line.options[line.selectedIndex];
        var criteria = chosen && chosen.getAttribute("data-more") ? JSON.parse(chosen.getAttribute("data-more")) : null;
        var numbers = western(value).replace(/,/g, "").split(/[\s·]+/).filter(Boolean);
        if (!criteria || !criteria.thresholds || numbers.length !== criteria.thresholds.length) {
            tell(field, text("wrong-targets"));
            return undefined;
        }
        criteria.thresholds = numbers;
        return criteria;
    }

    /* A list is of what was filled in, without holes; an object of nothing is none. */
    function tidy(value) {
        if (Array.isArray(value)) {
            return value.filter(function (each) {
                return each !== undefined;
            }).map(tidy).filter(function (each) {
                return each !== undefined;
            });
        }
        if (value && typeof value === "object") {
            var kept = {};
            Object.keys(value).forEach(function (name) {
                var member = tidy(value[name]);
                if (member !== undefined) {
                    kept[name] = member;
                }
            });
            return Object.keys(kept).length ? kept : undefined;
        }
        return value;
    }

    function body() {
        var all = {};
        fields.forEach(function (field) {
            if (!counts(field) || field.getAttribute("data-kind") === "FILE") {
                return;
            }
            var value = valueOf(field);
            if (value !== undefined) {
                put(all, field.getAttribute("data-pointer"), value);
            }
        });
        fields.forEach(function (field) {
            if (field.uploaded) {
                put(all, field.getAttribute("data-pointer"), field.uploaded);
            }
        });
        var list = ["evidence", "documents"].filter(function (name) {
            return byPointer("/" + name + "/0/title");
        })[0];
        var whole = tidy(all) || {};
        if (list && whole[list] === undefined) {
            whole[list] = [];
        }
        return whole;
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

    function refused(status, problem) {
        if (status === 401 || (status === 403 && problem.code === "access.csrf")) {
            var line = announce("refused", text("sign-in") + " ");
            line.appendChild(link("/sign-in", text("sign-in-go")));
            said.focus();
            return;
        }
        announce("refused", problem.detail || problem.title || text("failed"));
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
            fields.forEach(function (field) {
                var name = field.getAttribute("data-pointer").split("/").pop();
                if (!first && field.type !== "hidden" && problem[name] !== undefined && counts(field)) {
                    tell(field, problem.detail || text("check"));
                    first = field;
                }
            });
        }
        (first || said).focus();
    }

    /* The field of a pointer, or that of its nearest ancestor. */
    function nearest(pointer) {
        for (var at = pointer; at; at = at.slice(0, at.lastIndexOf("/"))) {
            var field = byPointer(at) || byPointer(at + "/0/title") || byPointer(at + "/0/line");
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
            announce("sent", text("warned") + " " + (warning.detail || warning.code));
        });
        store(null);
        draftLine.hidden = true;
        form.querySelectorAll("input:not([type=hidden]), textarea").forEach(function (field) {
            field.type === "checkbox" ? field.checked = false : field.value = "";
        });
        said.focus();
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
        if (!file) {
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
            });
        });
    }

    function missing() {
        var first = null;
        fields.forEach(function (field) {
            if (field.getAttribute("aria-required") === "true" && counts(field) && !(field.value || "").trim()) {
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
            var whole = body();
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
                refused(failure.status, failure.problem);
            } else {
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

    form.querySelector("[data-discard]").addEventListener("click", function () {
        store(null);
        form.reset();
        draftLine.hidden = true;
        showWhatCounts();
    });

    restore();
    showWhatCounts();
}());
