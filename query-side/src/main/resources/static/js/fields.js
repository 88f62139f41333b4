/* What the fields of a form hold, and the body of the command that they make: each field bears the JSON pointer of its member, and the
   conditions under which it counts. */
(function () {
    "use strict";

    /* Figures in either kind of digits. */
    function western(value) {
        return value.replace(/[๐-๙]/g, function (digit) {
            return String(digit.charCodeAt(0) - 0x0E50);
        });
    }

    function lines(value) {
        return value.split("\n").map(function (line) {
            return line.trim();
        }).filter(Boolean);
    }

    function decimals(value) {
        return western(value).replace(/,/g, "").split(/[\s·]+/).filter(Boolean);
    }

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

    function isOnlyNamed(value) {
        var names = Object.keys(value);
        return names.length === 1 && names[0] === "line";
    }

    /* A list is of what was filled in, without holes; an object of nothing, or of nothing but which line it is about, is none. */
    function tidy(value, inList) {
        if (Array.isArray(value)) {
            var list = value.filter(function (each) {
                return each !== undefined;
            }).map(function (each) {
                return tidy(each, true);
            }).filter(function (each) {
                return each !== undefined;
            });
            return list.length ? list : undefined;
        }
        if (value && typeof value === "object") {
            var kept = {};
            Object.keys(value).forEach(function (name) {
                var member = tidy(value[name], false);
                if (member !== undefined) {
                    kept[name] = member;
                }
            });
            return Object.keys(kept).length && !(inList && isOnlyNamed(kept)) ? kept : undefined;
        }
        return value;
    }

    var days = new Intl.DateTimeFormat(document.documentElement.lang === "th" ? "th-TH-u-ca-buddhist-nu-latn" : "en-GB", {
        day: "numeric", month: "short", year: "numeric", timeZone: "UTC"
    });

    /* A day as the page says days. */
    function day(date) {
        var read = new Date(date + "T00:00:00Z");
        return isNaN(read) ? date : days.format(read).replace(/ พ\.ศ\. ?/, " ");
    }

    /* A rule's message with its days and constants in the page's words; the gate says them as programs do. */
    function told(form, message) {
        var terms = JSON.parse(form.getAttribute("data-terms") || "{}");
        return message.replace(/(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/g, day)
            .replace(/(?<![\w-])CR-\d{4}-[A-Z0-9-]+-(\d+)(?![\w-])/g, function (whole, number) {
                return form.getAttribute("data-request").replace("~", number);
            })
            .replace(/(?<![\w-])[A-Z][A-Z0-9_-]+(?![\w-])/g, function (constant) {
                return terms[constant] || constant;
            });
    }

    window.ledgerFields = function (form) {
        var all = Array.prototype.slice.call(form.querySelectorAll("[data-pointer]"));

        function named(pointer) {
            return all.filter(function (field) {
                return field.getAttribute("data-pointer") === pointer;
            });
        }

        function counts(field) {
            var when = field.getAttribute("data-when");
            return !when || when.split("&").every(function (condition) {
                var parts = condition.split("=");
                var values = parts[1].split("|");
                return named(parts[0]).some(function (other) {
                    return values.indexOf(other.value) >= 0 && counts(other);
                });
            });
        }

        /* The field of a pointer that counts now. */
        function byPointer(pointer) {
            return named(pointer).filter(counts)[0] || named(pointer)[0];
        }

        /* What a field says; its complaint, the name of a text of the form, where it says nothing that can be read. */
        function read(field) {
            var kind = field.getAttribute("data-kind");
            var value = (field.value || "").trim();
            if (kind === "YES") {
                return { value: field.checked ? true : undefined };
            }
            if (kind === "ITEM") {
                return { value: field.checked ? JSON.parse(field.getAttribute("data-json")) : undefined };
            }
            if (value === "") {
                return {};
            }
            if (kind === "LIST" || kind === "STEPS") {
                return { value: lines(value) };
            }
            if (kind === "NUMBER" || kind === "HIDDEN_NUMBER" || field.getAttribute("data-pointer") === "/step") {
                return { value: /^\d+$/.test(western(value)) ? Number(western(value)) : value };
            }
            if (kind === "DECIMAL") {
                return { value: western(value).replace(/,/g, "") };
            }
            if (kind === "DECIMALS") {
                return { value: decimals(value) };
            }
            return kind === "TARGETS" ? targets(field, decimals(value)) : { value: value };
        }

        /* The chosen line's own criteria with other targets. */
        function targets(field, numbers) {
            var line = byPointer(field.getAttribute("data-pointer").replace(/criteria$/, "line"));
            var chosen = line && line.options && line.options[line.selectedIndex];
            var data = chosen && chosen.getAttribute("data-more");
            var criteria = data ? JSON.parse(data) : null;
            if (!criteria || !criteria.thresholds || numbers.length !== criteria.thresholds.length) {
                return { complaint: "wrong-targets" };
            }
            criteria.thresholds = numbers;
            return { value: criteria };
        }

        function putSteps(body, pointer, requirements) {
            var list = pointer.slice(0, pointer.indexOf("/*"));
            requirements.forEach(function (requirement, i) {
                put(body, list + "/" + i + "/step", i + 1);
                put(body, pointer.replace("*", String(i)), requirement);
            });
        }

        function body(complain) {
            var whole = {};
            all.forEach(function (field) {
                var pointer = field.getAttribute("data-pointer");
                if (field.getAttribute("data-kind") === "FILE") {
                    if (field.uploaded) {
                        put(whole, pointer, field.uploaded);
                    }
                    return;
                }
                if (!counts(field)) {
                    return;
                }
                var said = read(field);
                if (said.complaint) {
                    complain(field, said.complaint);
                } else if (said.value !== undefined && pointer.indexOf("*") >= 0) {
                    putSteps(whole, pointer, said.value);
                } else if (said.value !== undefined) {
                    put(whole, pointer, said.value);
                }
            });
            return tidy(whole, false) || {};
        }

        function showWhatCounts() {
            form.querySelectorAll(".field[data-when]").forEach(function (each) {
                each.hidden = !counts(each);
            });
        }

        return { all: all, byPointer: byPointer, counts: counts, body: body, showWhatCounts: showWhatCounts };
    };
    window.ledgerFields.western = western;
    window.ledgerFields.day = day;
    window.ledgerFields.told = told;
}());
