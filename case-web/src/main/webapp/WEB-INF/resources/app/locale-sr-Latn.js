'use strict';

/* The words and habits of PrimeFaces' widgets in this language; its own are wrong or missing. */
(function () {
  var words = {
    "closeText": "Zatvori",
    "prevText": "Prethodni",
    "nextText": "Sledeći",
    "monthNames": [
      "januar",
      "februar",
      "mart",
      "april",
      "maj",
      "jun",
      "jul",
      "avgust",
      "septembar",
      "oktobar",
      "novembar",
      "decembar"
    ],
    "monthNamesShort": [
      "jan",
      "feb",
      "mar",
      "apr",
      "maj",
      "jun",
      "jul",
      "avg",
      "sep",
      "okt",
      "nov",
      "dec"
    ],
    "dayNames": [
      "nedelja",
      "ponedeljak",
      "utorak",
      "sreda",
      "četvrtak",
      "petak",
      "subota"
    ],
    "dayNamesShort": [
      "ned",
      "pon",
      "uto",
      "sre",
      "čet",
      "pet",
      "sub"
    ],
    "dayNamesMin": [
      "ne",
      "po",
      "ut",
      "sr",
      "če",
      "pe",
      "su"
    ],
    "weekHeader": "Sed",
    "firstDay": 1,
    "firstDayOfWeek": 1,
    "am": "pre podne",
    "pm": "po podne",
    "prevYear": "Prethodna godina",
    "nextYear": "Sledeća godina",
    "prevMonth": "Prethodni mesec",
    "nextMonth": "Sledeći mesec",
    "prevHour": "Sat ranije",
    "nextHour": "Sat kasnije",
    "prevMinute": "Minut ranije",
    "nextMinute": "Minut kasnije",
    "prevSecond": "Sekunda ranije",
    "nextSecond": "Sekunda kasnije",
    "isRTL": false,
    "showMonthAfterYear": false,
    "yearSuffix": ".",
    "timeOnlyTitle": "Izbor vremena",
    "timeText": "Vreme",
    "hourText": "Sat",
    "minuteText": "Minut",
    "secondText": "Sekunda",
    "millisecondText": "Milisekunda",
    "currentText": "Sada",
    "ampm": false,
    "month": "Mesec",
    "year": "Godina",
    "week": "Nedelja",
    "day": "Dan",
    "allDayText": "Ceo dan",
    "today": "Danas",
    "now": "Sada",
    "clear": "Obriši",
    "chooseDate": "Izaberi datum",
    "moreLinkText": "još…",
    "noEventsText": "Nema događaja",
    "dateFormat": "dd.mm.yy.",
    "aria": {
      "datepicker.prevMonth": "Prethodni mesec",
      "datepicker.nextMonth": "Sledeći mesec",
      "datepicker.prevYear": "Prethodna godina",
      "datepicker.nextYear": "Sledeća godina",
      "close": "Zatvori",
      "previous": "Prethodni",
      "next": "Sledeći"
    }
  };

  function tell() {
    if (window.PrimeFaces) {
      ['sr__#Latn', 'sr-Latn', 'sr_Latn'].forEach(function (name) { PrimeFaces.locales[name] = words; });
    }
  }

  tell();
  document.addEventListener('DOMContentLoaded', tell);
})();
