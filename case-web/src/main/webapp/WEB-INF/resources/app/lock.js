'use strict';

/*
 * Covers the page when nobody has touched it for five minutes, or at once when asked to, and keeps what was typed as it is.
 * The server locks the session, too, and by itself if this script is kept from running; only her password opens both. All
 * tabs of a browser lock and open together.
 */
(function () {
  var AFTER = 5 * 60 * 1000;
  var LOOK_EVERY = 1000;
  var TELL_EVERY = 60 * 1000;
  var SHARE_EVERY = 1000;
  var KEEPING = 2000;
  var HANDS = ['keydown', 'input', 'pointerdown', 'pointermove', 'wheel', 'touchstart'];
  var root = document.documentElement;
  var tabs = new BroadcastChannel('oslonac.lock');
  var sheet;
  var field;
  var touchedAt = Date.now();
  var toldAt = Date.now();
  var sharedAt = 0;
  var ownHands = false;
  var known = false;
  var before = null;
  var opened = 0;
  var telling = Promise.resolve();
  var asking = false;

  function byId(id) {
    return document.getElementById(id);
  }

  function isLocked() {
    return root.classList.contains('locked');
  }

  function ask(method, act, password) {
    var body = new URLSearchParams();
    if (method === 'POST') {
      body.set('act', act);
      body.set('password', password || '');
    }
    return fetch(sheet.dataset.url, {
      method: method, body: method === 'POST' ? body : undefined, cache: 'no-store', redirect: 'manual',
      keepalive: act === 'lock', headers: { 'Oslonac-Page': '1' }
    }).then(function (answer) {
      if (answer.type === 'opaqueredirect') {
        signedOut();
        return null;
      }
      if (!answer.ok) {
        throw new Error('refused');
      }
      return answer.text();
    });
  }

  function say(words) {
    byId('lockMessage').textContent = words;
  }

  /* Signed in anew elsewhere, the page opens itself; until then nothing here can, and the server need not be told any more. */
  function signedOut() {
    if (isLocked()) {
      known = true;
      tabs.postMessage('known');
      say(sheet.dataset.signedOut);
      byId('lockField').hidden = byId('unlock').hidden = byId('lockLeave').hidden = true;
      byId('lockDoor').hidden = false;
      byId('lockDoor').focus();
    }
  }

  function cover() {
    if (isLocked() && !sheet.hidden) {
      return;
    }
    before = document.activeElement;
    root.classList.add('locked');
    byId('lockField').hidden = byId('unlock').hidden = byId('lockLeave').hidden = false;
    byId('lockDoor').hidden = true;
    sheet.hidden = false;
    field.value = '';
    say('');
    field.focus();
  }

  function uncover() {
    if (sheet.dataset.empty === 'true') {
      location.reload();
      return;
    }
    opened += 1;
    root.classList.remove('locked');
    sheet.hidden = true;
    field.value = '';
    touchedAt = toldAt = Date.now();
    if (before && document.contains(before)) {
      before.focus({ preventScroll: true });
    }
  }

  function lock() {
    known = false;
    cover();
    tabs.postMessage('lock');
    toldAt = Date.now();
    telling = whatIsKept().then(function () { return isLocked() && !known ? tellServer() : null; });
  }

  /* What the page still has to keep goes to the server first, which refuses everything once it is locked. */
  function whatIsKept() {
    var waits = [];
    document.dispatchEvent(new CustomEvent('oslonac:locking', { detail: waits }));
    var long = new Promise(function (done) { setTimeout(done, KEEPING); });
    return Promise.race([Promise.allSettled(waits), long]);
  }

  /* Until the server knows, it is told again and again. */
  function tell() {
    telling = tellServer();
  }

  function tellServer() {
    toldAt = Date.now();
    return ask('POST', 'lock').then(function (answer) {
      if (answer !== null) {
        known = true;
        tabs.postMessage('known');
      }
    }).catch(function () {});
  }

  /* Whatever comes next in this window must find it locked. */
  function tellLeaving() {
    if (isLocked() && !known && sheet.dataset.empty !== 'true') {
      tell();
    }
  }

  /* Not before the server has heard that it is locked: else it would lock what was just opened. */
  function unlock(event) {
    event.preventDefault();
    var password = field.value;
    if (!password) {
      say(asking ? '' : sheet.dataset.missing);
      return;
    }
    asking = true;
    field.value = '';
    say('');
    telling.then(function () {
      return ask('POST', 'unlock', password);
    }).then(function (refusal) {
      if (refusal === '') {
        uncover();
        tabs.postMessage('open');
      } else if (refusal) {
        say(refusal);
        field.focus();
      }
    }).catch(function () { say(sheet.dataset.away); }).finally(function () { asking = false; });
  }

  function leave() {
    ask('POST', 'signOut').then(function () { location.replace(sheet.dataset.door); })
      .catch(function () { say(sheet.dataset.away); });
  }

  /* A tab that comes into sight again may have slept through what the others were told. An answer from before it was opened is old. */
  function compare() {
    if (document.visibilityState !== 'visible') {
      return;
    }
    var asked = opened;
    var sure = known;
    ask('GET').then(function (answer) {
      if (asked !== opened) {
        return;
      }
      var told = /^(locked|open) (\d+)$/.exec(answer || '');
      if (!told) {
        return;
      }
      if (told[1] === 'locked') {
        known = true;
        cover();
      } else if (isLocked() && sure) {
        told[2] === sheet.dataset.staff ? uncover() : location.reload();
      }
    }).catch(function () {});
  }

  function heard(word) {
    if (word === 'lock') {
      known = false;
      toldAt = Date.now();
      cover();
    } else if (word === 'known') {
      known = true;
    } else if (word === 'open' && isLocked()) {
      uncover();
    } else if (word === 'hands') {
      touched(false);
    }
  }

  /* Hands that come after five minutes find it locked, also when the clock has slept with the machine. */
  function touched(own) {
    var now = Date.now();
    if (isLocked()) {
      return;
    }
    if (now - touchedAt >= AFTER) {
      lock();
      return;
    }
    touchedAt = now;
    if (own) {
      ownHands = true;
      if (now - sharedAt >= SHARE_EVERY) {
        sharedAt = now;
        tabs.postMessage('hands');
      }
    }
  }

  function look() {
    var now = Date.now();
    if (isLocked()) {
      if (!known && sheet.dataset.empty !== 'true' && now - toldAt >= 5 * LOOK_EVERY) {
        tell();
      }
    } else if (now - touchedAt >= AFTER) {
      lock();
    } else if (ownHands && now - toldAt >= TELL_EVERY) {
      ownHands = false;
      toldAt = now;
      fetch(sheet.dataset.alive, { method: 'POST', headers: { 'Oslonac-Page': '1' }, cache: 'no-store', redirect: 'manual' })
        .then(function (answer) {
          if (answer.status === 423) {
            compare();
          }
        }).catch(function () {});
    }
  }

  function press(event) {
    if (isLocked()) {
      if (!sheet.contains(event.target)) {
        event.stopImmediatePropagation();
      }
    } else if (event.altKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyL') {
      event.preventDefault();
      event.stopImmediatePropagation();
      lock();
    }
  }

  function begin() {
    sheet = byId('lock');
    if (!sheet) {
      return;
    }
    field = byId('lockPassword');
    byId('lockForm').addEventListener('submit', unlock);
    byId('lockLeave').addEventListener('click', leave);
    if (byId('lockNow')) {
      byId('lockNow').addEventListener('click', function () {
        byId('userMenu').open = false;
        lock();
      });
    }
    document.addEventListener('keydown', press, true);
    HANDS.forEach(function (kind) {
      document.addEventListener(kind, function () { touched(true); }, { capture: true, passive: true });
    });
    document.addEventListener('visibilitychange', compare);
    document.addEventListener('oslonac:locked', compare);
    addEventListener('beforeunload', tellLeaving);
    addEventListener('pagehide', tellLeaving);
    tabs.onmessage = function (message) { heard(message.data); };
    setInterval(look, LOOK_EVERY);
    if (isLocked()) {
      field.focus();
    }
  }

  document.addEventListener('DOMContentLoaded', begin);
})();
