'use strict';

/*
 * Keeps the call form on the server while it is being written: three seconds after the last key, ten at most. What is kept
 * are the fields as they stand in the page, so nothing is lost with the session, the server or the device.
 */
(function () {
  var IDLE = 3000;
  var LONGEST = 10000;
  var ALIVE = 10000;
  var BUSY_FOR = 60 * 60 * 1000;
  var win = crypto.randomUUID();
  var revision = 0;
  var stored = null;
  var latest = null;
  var changedAt = 0;
  var dirtySince = 0;
  var lastTalk = 0;
  var touchedAt = Date.now();
  var elsewhere = false;
  var signedOut = false;
  var sending = null;
  var finished = false;
  var saving = false;

  function panel() {
    return document.getElementById('form:draft');
  }

  function fields() {
    var form = document.getElementById('form');
    var kept = {};
    new FormData(form).forEach(function (value, name) {
      if (typeof value === 'string' && value !== '' && name !== 'form' && !/^(jakarta\.faces|primefaces)\./.test(name)) {
        (kept[name] = kept[name] || []).push(value);
      }
    });
    form.querySelectorAll('input[type="checkbox"]').forEach(function (box) {
      if (!box.closest('.chips')) {
        kept[box.name] = [String(box.checked)];
      }
    });
    return JSON.stringify(kept);
  }

  function show(text) {
    document.getElementById('draftState').textContent = text;
  }

  function trouble(text, signIn) {
    var place = document.getElementById('draftTrouble');
    var link = place.querySelector('a');
    place.hidden = !text;
    link.hidden = !signIn;
    if (place.firstElementChild.textContent !== text) {
      place.firstElementChild.textContent = text;
    }
  }

  function warn(on) {
    elsewhere = on;
    document.getElementById('draftElsewhere').hidden = !on;
  }

  function message(act, more) {
    var body = { act: act, window: win, revision: revision, startedAt: Number(panel().dataset.started) };
    return JSON.stringify(Object.assign(body, more));
  }

  function post(body, leaving, unattended) {
    var headers = { 'Content-Type': 'application/json' };
    if (unattended) {
      headers['Oslonac-Unattended'] = '1';
    }
    return fetch(panel().dataset.url, {
      method: 'POST', body: body, keepalive: Boolean(leaving), redirect: 'manual', cache: 'no-store', headers: headers
    });
  }

  /* As it locks, the last words are kept (keepLast); what is not kept then stays in the page until it opens. */
  function isLocked() {
    return document.documentElement.classList.contains('locked');
  }

  function understood(answer) {
    var place = panel();
    if (!place || saving) {
      return;
    }
    if (answer.outcome === 'ELSEWHERE') {
      warn(true);
    } else if (answer.outcome === 'SAVED') {
      finished = true;
      show(place.dataset.saved);
      location.replace(location.pathname);
    } else if (answer.outcome === 'KEPT') {
      warn(false);
      revision = answer.revision;
      show(place.dataset.kept.replace('{0}', answer.at));
    }
  }

  /* Signed in again in another window: this page's own session is gone, so it is loaded anew, with what was kept. */
  function welcomeBack() {
    if (signedOut) {
      finished = true;
      location.reload();
    }
  }

  function heard(response) {
    var place = panel();
    if (!place) {
      return null;
    }
    if (response.type === 'opaqueredirect') {
      signedOut = true;
      trouble(place.dataset.signedOut, true);
      return null;
    }
    if (response.status === 204) {
      return null;
    }
    if (response.status === 423) {
      document.dispatchEvent(new CustomEvent('oslonac:locked'));
      return null;
    }
    if (response.status === 409) {
      return response.json().then(function (refusal) { trouble(refusal.refused, false); return null; });
    }
    if (!response.ok) {
      throw new Error('not kept');
    }
    return response.json();
  }

  function keep(takeOver) {
    var form = fields();
    lastTalk = Date.now();
    sending = post(message('keep', { form: JSON.parse(form), takeOver: takeOver })).then(heard).then(function (answer) {
      if (answer && panel()) {
        trouble('', false);
        if (answer.outcome === 'KEPT') {
          stored = form;
          dirtySince = fields() === form ? 0 : Date.now();
        }
        understood(answer);
        welcomeBack();
      }
    }).catch(function () {
      if (panel()) {
        trouble(panel().dataset.notKept, false);
      }
    }).finally(function () {
      sending = null;
    });
    return sending;
  }

  /* The lock waits for this: what was typed in the last seconds is kept before the server locks, too. */
  function keepLast() {
    return Promise.resolve(sending).then(function () { return isUnkept() ? keep(false) : null; });
  }

  function isUnkept() {
    return panel() && !finished && !saving && !elsewhere && fields() !== stored;
  }

  function seen() {
    lastTalk = Date.now();
    return post(message('seen'), false, true).then(heard).then(function (answer) {
      if (answer && answer.outcome === 'ELSEWHERE') {
        warn(true);
      }
    }).catch(function () {
      /* Nothing was typed, so there is nothing to lose; the next key will tell. */
    });
  }

  function tick() {
    var now = Date.now();
    if (!panel() || finished || sending || saving) {
      return;
    }
    var form = fields();
    if (form !== latest) {
      latest = form;
      changedAt = now;
      touchedAt = now;
    }
    dirtySince = form === stored ? 0 : dirtySince || now;
    if (elsewhere) {
      return;
    }
    if (isLocked()) {
      if (revision > 0 && now - lastTalk >= ALIVE && now - touchedAt < BUSY_FOR) {
        seen();
      }
      return;
    }
    var due = dirtySince && (now - changedAt >= IDLE || now - dirtySince >= LONGEST);
    if (due && now - lastTalk >= IDLE) {
      keep(false);
    } else if (!dirtySince && revision > 0 && now - lastTalk >= ALIVE && now - touchedAt < BUSY_FOR) {
      seen();
    }
  }

  function leave() {
    if (!panel() || finished || saving || revision === 0 && !isUnkept()) {
      return;
    }
    if (isUnkept()) {
      post(message('keep', { form: JSON.parse(fields()), takeOver: false }), true);
    }
    post(message('closed'), true);
    finished = true;
  }

  function begin() {
    revision = Number(panel().dataset.revision);
    stored = latest = fields();
    if (revision > 0) {
      seen();
    }
    setInterval(tick, 500);
    addEventListener('pagehide', leave, { capture: true });
    addEventListener('pageshow', function (event) {
      if (event.persisted) {
        location.reload();
      }
    });
    addEventListener('beforeunload', function (event) {
      var unkept = !document.getElementById('draftTrouble') || !document.getElementById('draftTrouble').hidden;
      if (panel() && !finished && dirtySince && unkept) {
        event.preventDefault();
      }
    });
    jQuery(document).on('pfAjaxSend', function () { saving = true; });
    jQuery(document).on('pfAjaxComplete', function (event, xhr) {
      saving = Boolean(xhr && xhr.responseText && xhr.responseText.indexOf('<redirect') >= 0);
    });
    document.addEventListener('visibilitychange', function () {
      if (document.visibilityState === 'hidden' && !isLocked()) {
        keepLast();
      }
    });
    document.addEventListener('oslonac:locking', function (event) { event.detail.push(keepLast()); });
    document.addEventListener('click', function (event) {
      if (event.target.closest('#goOnHere')) {
        keep(true);
      }
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    if (panel()) {
      begin();
    }
  });
})();
