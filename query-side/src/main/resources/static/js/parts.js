/* Parts of a form: members of a list are shown one after another as they are asked for, and while weights are changed their sum is shown
   as it will be, which must stay what it was. */
(function () {
    "use strict";

    var form = document.querySelector("form[data-command]");
    if (!form || !window.ledgerFields) {
        return;
    }
    var fields = window.ledgerFields(form);
    var balance = form.querySelector("[data-weights]");

    /* ---- more of a list ---- */

    function spares(list) {
        return Array.prototype.filter.call(form.querySelectorAll("[data-spare]"), function (part) {
            return part.getAttribute("data-list") === list;
        });
    }

    function isFilled(part) {
        return Array.prototype.some.call(part.querySelectorAll("[data-pointer]"), function (field) {
            return field.type === "checkbox" ? field.checked : Boolean(field.value);
        });
    }

    function showButtons() {
        form.querySelectorAll("[data-add]").forEach(function (button) {
            button.hidden = !spares(button.getAttribute("data-add")).some(function (part) {
                return part.hidden;
            });
        });
    }

    /* Parts that hold something are shown, of the others the first alone. */
    function fold() {
        form.querySelectorAll("[data-spare]").forEach(function (part) {
            part.hidden = !isFilled(part);
        });
        form.querySelectorAll("details.part").forEach(function (part) {
            part.open = Array.prototype.some.call(part.querySelectorAll("[data-pointer]"), function (field) {
                return field.type !== "hidden" && field.type !== "checkbox" && Boolean(field.value);
            });
        });
        showButtons();
        sayDays();
        weigh();
    }

    form.querySelectorAll("[data-add]").forEach(function (button) {
        button.addEventListener("click", function () {
            var next = spares(button.getAttribute("data-add")).filter(function (part) {
                return part.hidden;
            })[0];
            if (next) {
                next.hidden = false;
                next.querySelector("select, input:not([type=hidden]), textarea").focus();
            }
            showButtons();
        });
    });

    /* ---- days ---- */

    /* A browser's own field for a day has its own order and era; beside it the day is said as the page says days. */
    function sayDay(field) {
        var line = field.nextElementSibling;
        if (!line || line.className !== "date-said") {
            line = document.createElement("small");
            line.className = "date-said";
            field.insertAdjacentElement("afterend", line);
        }
        line.textContent = field.value ? window.ledgerFields.day(field.value) : "";
        line.hidden = !field.value;
    }

    function sayDays() {
        form.querySelectorAll("input[type=date]").forEach(sayDay);
    }

    /* ---- weights ---- */

    var SCALE = 10000;

    /* In ten-thousandths, so that sums are exact; NaN where it is no weight. */
    function units(weight) {
        return /^\d{1,3}(\.\d{1,4})?$/.test(weight) ? Math.round(Number(weight) * SCALE) : NaN;
    }

    function said(amount) {
        return (amount / SCALE).toFixed(Math.abs(amount) % 100 === 0 ? 2 : 4);
    }

    function changes() {
        var found = [];
        for (var i = 0; fields.byPointer("/changes/" + i + "/op"); i += 1) {
            var at = "/changes/" + i;
            var op = fields.byPointer(at + "/op").value;
            var line = op && fields.byPointer(at + "/line").value.trim();
            var weight = op && fields.byPointer(at + "/weight");
            if (line) {
                found.push({ op: op, line: line, weight: fields.counts(weight) ? weight.value.trim() : "" });
            }
        }
        return found;
    }

    function after(change, before) {
        if (change.op === "REMOVE" || change.op === "TO_MONITOR") {
            return 0;
        }
        return change.weight === "" ? before : units(window.ledgerFields.western(change.weight));
    }

    function weigh() {
        if (!balance) {
            return;
        }
        var standing = JSON.parse(balance.getAttribute("data-weights"));
        var total = Object.keys(standing).reduce(function (sum, line) {
            return sum + units(standing[line]);
        }, 0);
        var next = total;
        var list = balance.querySelector(".balance-lines");
        list.textContent = "";
        changes().forEach(function (change) {
            var before = standing[change.line] === undefined ? 0 : units(standing[change.line]);
            var now = after(change, before);
            next += (isNaN(now) ? before : now) - before;
            var row = document.createElement("div");
            row.appendChild(document.createElement("dt")).textContent = change.line;
            row.appendChild(document.createElement("dd")).textContent =
                said(before) + " → " + (isNaN(now) ? "?" : said(now));
            list.appendChild(row);
        });
        list.hidden = !list.children.length;
        var state = next === total ? "even" : next < total ? "short" : "over";
        balance.setAttribute("data-state", state);
        balance.querySelector("strong").textContent =
            balance.getAttribute("data-sum").replace("~", said(next)).replace("^", said(total));
        balance.querySelector("span").textContent =
            balance.getAttribute("data-" + state).replace("~", said(Math.abs(next - total)));
    }

    form.addEventListener("input", weigh);
    form.addEventListener("change", weigh);
    form.addEventListener("input", sayDays);
    form.addEventListener("form-filled", fold);
    fold();
}());
