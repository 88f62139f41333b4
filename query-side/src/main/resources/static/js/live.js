/* Keeps an open page true: told that something it shows has changed, it reads itself anew and puts in only what differs, so that the
   reader's place, open parts and focus stay. Without scripts the page is whole, as of when it was asked for. */
(function () {
    "use strict";

    var about = document.body.getAttribute("data-live");
    var main = document.getElementById("content");
    var said = document.getElementById("live-status");
    if (!about || !main || !said || !window.EventSource || !window.fetch || !window.DOMParser) {
        return;
    }

    var PAUSE = 1500;
    var seen = Number(main.getAttribute("data-position") || 0);
    var wanted = seen;
    var due = null;
    var busy = false;

    function tell(state, text) {
        said.hidden = false;
        said.setAttribute("data-state", state);
        if (said.textContent !== text) {
            said.textContent = text;
        }
    }

    function sameShape(before, after) {
        return before.nodeType === 1 && after.nodeType === 1
            && before.tagName === after.tagName
            && before.childNodes.length === after.childNodes.length;
    }

    function copyAttributes(before, after) {
        Array.prototype.slice.call(before.attributes).forEach(function (each) {
            if (!after.hasAttribute(each.name) && each.name !== "open") {
                before.removeAttribute(each.name);
            }
        });
        Array.prototype.slice.call(after.attributes).forEach(function (each) {
            if (before.getAttribute(each.name) !== each.value && each.name !== "open") {
                before.setAttribute(each.name, each.value);
            }
        });
    }

    /* Puts in what differs, as deep in the page as it can. */
    function put(before, after) {
        if (before.isEqualNode(after) || (before.nodeType === 1 && before.hasAttribute("data-draft"))) {
            return;
        }
        if (before.nodeType === 3 && after.nodeType === 3) {
            before.nodeValue = after.nodeValue;
            if (before.parentNode && before.parentNode.classList) {
                freshen(before.parentNode);
            }
            return;
        }
        if (!sameShape(before, after)) {
            var next = document.importNode(after, true);
            before.parentNode.replaceChild(next, before);
            if (next.nodeType === 1) {
                freshen(next);
            }
            return;
        }
        copyAttributes(before, after);
        var old = Array.prototype.slice.call(before.childNodes);
        var now = Array.prototype.slice.call(after.childNodes);
        old.forEach(function (each, i) {
            put(each, now[i]);
        });
    }

    function freshen(element) {
        element.classList.add("fresh");
        element.addEventListener("animationend", function () {
            element.classList.remove("fresh");
        }, { once: true });
    }

    function read() {
        due = null;
        busy = true;
        var target = wanted;
        fetch(window.location.href, {
            headers: { "Accept": "text/html", "Await-Position": String(target) },
            credentials: "same-origin"
        }).then(function (answer) {
            if (!answer.ok) {
                throw new Error(String(answer.status));
            }
            return answer.text();
        }).then(function (text) {
            var page = new DOMParser().parseFromString(text, "text/html");
            var next = page.getElementById("content");
            var foot = page.getElementById("live-foot");
            if (next) {
                put(main, next);
                seen = Math.max(seen, target);
                if (foot) {
                    put(document.getElementById("live-foot"), foot);
                }
                tell("on", said.getAttribute("data-updated").replace("~", String(target)));
                document.dispatchEvent(new CustomEvent("page-updated"));
            }
        }).catch(function () {
            tell("lost", said.getAttribute("data-lost"));
        }).then(function () {
            busy = false;
            if (wanted > target) {
                soon(PAUSE);
            }
        });
    }

    function soon(pause) {
        if (due === null && !busy) {
            due = window.setTimeout(read, pause);
        }
    }

    var address = "/pages/changes?after=" + seen + (about === "all" ? "" : "&units=" + encodeURIComponent(about));
    var changes = new EventSource(address);
    changes.addEventListener("change", function (event) {
        wanted = Math.max(wanted, Number(event.lastEventId) || 0);
        if (wanted > seen) {
            soon(300);
        }
    });
    changes.addEventListener("open", function () {
        tell("on", said.getAttribute("data-on"));
    });
    changes.addEventListener("error", function () {
        tell("lost", said.getAttribute("data-lost"));
    });
}());
