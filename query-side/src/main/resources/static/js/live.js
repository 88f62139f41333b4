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

    function sameKind(before, after) {
        return before.nodeType === 1 && after.nodeType === 1
            && before.tagName === after.tagName
            && before.id === after.id;
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

    /* What a node says, whether its reader has opened parts of it or not. */
    function says(node) {
        return node.nodeType === 1
            ? node.outerHTML.replace(/ open=""/g, "").replace(/ class="fresh"| fresh(?=["\s])/g, "")
            : node.nodeType + String(node.nodeValue).trim();
    }

    /* Puts in what differs, as deep in the page as it can. */
    function put(before, after) {
        if (before.nodeType === 1 && before.hasAttribute("data-draft")) {
            refill(before, after);
            return;
        }
        if (says(before) === says(after)) {
            return;
        }
        if (before.nodeType === 3 && after.nodeType === 3) {
            before.nodeValue = after.nodeValue;
            if (before.parentNode && before.parentNode.classList) {
                freshen(before.parentNode);
            }
            return;
        }
        if (!sameKind(before, after)) {
            var next = document.importNode(after, true);
            before.parentNode.replaceChild(next, before);
            if (next.nodeType === 1) {
                freshen(next);
            }
            return;
        }
        copyAttributes(before, after);
        putChildren(before, after);
    }

    /* What a child is known by among its siblings from one reading to the next: its id, what it is labelled by, or where its first
       link leads (but for the moment it is asked for). */
    function key(node) {
        if (node.nodeType !== 1) {
            return null;
        }
        var link = /^(TR|LI|ARTICLE)$/.test(node.tagName) ? node.querySelector("a[href]") : null;
        var name = node.id || node.getAttribute("aria-labelledby") || (link && link.getAttribute("href").split("#")[0]);
        return name ? node.tagName + " " + name : null;
    }

    function keys(nodes) {
        var known = new Map();
        nodes.forEach(function (node) {
            var name = key(node);
            if (name) {
                known.set(name, known.has(name) ? null : node);
            }
        });
        return known;
    }

    function add(into, node, place) {
        var next = document.importNode(node, true);
        into.insertBefore(next, place);
        if (next.nodeType === 1) {
            freshen(next);
        }
    }

    /* Children that stayed, at either end, are left as they are; of the others those known by the same name are taken for each other, and
       of what has no name the last, since what is new stands first in most lists. */
    function putChildren(before, after) {
        var old = Array.prototype.slice.call(before.childNodes);
        var now = Array.prototype.slice.call(after.childNodes);
        var end = null;
        while (old.length !== now.length && old.length && now.length && says(old[0]) === says(now[0])) {
            old.shift();
            now.shift();
        }
        while (old.length && now.length && says(old[old.length - 1]) === says(now[now.length - 1])) {
            end = old.pop();
            now.pop();
        }
        var known = keys(old);
        var asked = keys(now);
        var from = 0;
        var upTo = 0;
        now.forEach(function (each, i) {
            var name = key(each);
            var same = name && asked.get(name) && known.get(name);
            var at = same ? old.indexOf(same, from) : -1;
            if (at >= 0) {
                putRun(before, old.slice(from, at), now.slice(upTo, i), same);
                put(same, each);
                from = at + 1;
                upTo = i + 1;
            }
        });
        putRun(before, old.slice(from), now.slice(upTo), end);
    }

    /* Puts a run of children in the place of another; what stands after it stays. */
    function putRun(parent, old, now, end) {
        var paired = Math.min(old.length, now.length);
        var kept = old.splice(old.length - paired, paired);
        var others = now.splice(now.length - paired, paired);
        var place = kept.length ? kept[0] : end;
        old.forEach(function (each) {
            parent.removeChild(each);
        });
        now.forEach(function (each) {
            add(parent, each, place);
        });
        kept.forEach(function (each, i) {
            put(each, others[i]);
        });
    }

    /* A form keeps what was typed; what it offers to choose from is brought up to date, unless it is waiting to be sent again. */
    function refill(before, after) {
        if (before.querySelector("[data-pending]")) {
            return;
        }
        var done = before.querySelector("form[data-taken]");
        if (done && !after.querySelector("form")) {
            done.setAttribute("data-over", "yes");
            return;
        }
        after.querySelectorAll("select[id]").forEach(function (next) {
            var select = document.getElementById(next.id);
            if (select && before.contains(select) && select.innerHTML !== next.innerHTML) {
                var chosen = select.value;
                select.replaceChildren.apply(select, Array.prototype.slice.call(document.importNode(next, true).childNodes));
                select.value = chosen;
                if (select.selectedIndex < 0) {
                    select.value = "";
                }
            }
        });
        after.querySelectorAll("input[type=hidden][id]").forEach(function (next) {
            var field = document.getElementById(next.id);
            if (field && before.contains(field)) {
                field.setAttribute("value", next.value);
                field.value = next.value;
            }
        });
        var weights = after.querySelector("[data-weights]");
        if (weights && before.querySelector("[data-weights]")) {
            before.querySelector("[data-weights]").setAttribute("data-weights", weights.getAttribute("data-weights"));
        }
    }

    /* Where the reader is: the first heading or row in the upper part of the window, else what stands there, and what has the focus. */
    function place() {
        var least = Math.min(200, window.innerHeight / 3);
        var held = null;
        if (window.scrollY > 0) {
            held = Array.prototype.slice.call(main.querySelectorAll("h2, h3, tr")).find(function (each) {
                var top = each.getBoundingClientRect().top;
                return top >= -1 && top <= least && each.getClientRects().length > 0;
            }) || document.elementFromPoint(window.innerWidth / 2, least);
            held = held !== main && main.contains(held) ? held : null;
        }
        return { held: held, top: held ? held.getBoundingClientRect().top : 0, focused: document.activeElement };
    }

    function backTo(before) {
        if (before.held && before.held.isConnected) {
            window.scrollBy({ top: before.held.getBoundingClientRect().top - before.top, behavior: "instant" });
        }
        if (before.focused && !before.focused.isConnected) {
            var href = before.focused.getAttribute("href");
            var again = (before.focused.id && document.getElementById(before.focused.id))
                || (href && main.querySelector("a[href=\"" + CSS.escape(href) + "\"]"));
            if (again) {
                again.focus({ preventScroll: true });
            }
        }
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
                var reader = place();
                put(main, next);
                backTo(reader);
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
