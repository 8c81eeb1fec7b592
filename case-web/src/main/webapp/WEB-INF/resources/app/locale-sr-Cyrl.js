'use strict';

/* The words and habits of PrimeFaces' widgets in this language; its own are wrong or missing. */
(function () {
  var words = {
    "closeText": "Затвори",
    "prevText": "Претходни",
    "nextText": "Следећи",
    "monthNames": [
      "јануар",
      "фебруар",
      "март",
      "април",
      "мај",
      "јун",
      "јул",
      "август",
      "септембар",
      "октобар",
      "новембар",
      "децембар"
    ],
    "monthNamesShort": [
      "јан",
      "феб",
      "мар",
      "апр",
      "мај",
      "јун",
      "јул",
      "авг",
      "сеп",
      "окт",
      "нов",
      "дец"
    ],
    "dayNames": [
      "недеља",
      "понедељак",
      "уторак",
      "среда",
      "четвртак",
      "петак",
      "субота"
    ],
    "dayNamesShort": [
      "нед",
      "пон",
      "уто",
      "сре",
      "чет",
      "пет",
      "суб"
    ],
    "dayNamesMin": [
      "не",
      "по",
      "ут",
      "ср",
      "че",
      "пе",
      "су"
    ],
    "weekHeader": "Сед",
    "firstDay": 1,
    "firstDayOfWeek": 1,
    "am": "пре подне",
    "pm": "по подне",
    "prevYear": "Претходна година",
    "nextYear": "Следећа година",
    "prevMonth": "Претходни месец",
    "nextMonth": "Следећи месец",
    "prevHour": "Сат раније",
    "nextHour": "Сат касније",
    "prevMinute": "Минут раније",
    "nextMinute": "Минут касније",
    "prevSecond": "Секунда раније",
    "nextSecond": "Секунда касније",
    "isRTL": false,
    "showMonthAfterYear": false,
    "yearSuffix": ".",
    "timeOnlyTitle": "Избор времена",
    "timeText": "Време",
    "hourText": "Сат",
    "minuteText": "Минут",
    "secondText": "Секунда",
    "millisecondText": "Милисекунда",
    "currentText": "Сада",
    "ampm": false,
    "month": "Месец",
    "year": "Година",
    "week": "Недеља",
    "day": "Дан",
    "allDayText": "Цео дан",
    "today": "Данас",
    "now": "Сада",
    "clear": "Обриши",
    "chooseDate": "Изабери датум",
    "moreLinkText": "још…",
    "noEventsText": "Нема догађаја",
    "dateFormat": "dd.mm.yy.",
    "aria": {
      "datepicker.prevMonth": "Претходни месец",
      "datepicker.nextMonth": "Следећи месец",
      "datepicker.prevYear": "Претходна година",
      "datepicker.nextYear": "Следећа година",
      "close": "Затвори",
      "previous": "Претходни",
      "next": "Следећи"
    }
  };

  function tell() {
    if (window.PrimeFaces) {
      ['sr__#Cyrl', 'sr-Cyrl', 'sr_Cyrl'].forEach(function (name) { PrimeFaces.locales[name] = words; });
    }
  }

  tell();
  document.addEventListener('DOMContentLoaded', tell);
})();
