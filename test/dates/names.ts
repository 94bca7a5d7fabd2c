/** Names of months and days of the languages that the tests use; the program takes its own from the locales. */
import type { DateNames } from '../../src/dates';

/** Twelve entries a language, in order of the year; variants stand behind a bar. */
const MONTHS = [
  'january|jan february|feb march|mar april|apr may june|jun july|jul august|aug september|sep|sept october|oct november|nov december|dec',
  'janvier|janv février|févr|fevrier mars avril|avr mai juin juillet|juil août|aout septembre|sept octobre|oct novembre|nov décembre|déc',
  'januar|jänner|jan februar|feb märz|mär april|apr mai juni|jun juli|jul august|aug september|sept oktober|okt november|nov dezember|dez',
  'enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago septiembre|setiembre|sept octubre|oct noviembre|nov diciembre|dic',
  'janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago setembro|set outubro|out novembro|nov dezembro|dez',
  'gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|set ottobre|ott novembre|nov dicembre|dic',
  'stycznia|styczeń lutego|luty marca|marzec kwietnia|kwiecień maja|maj czerwca|czerwiec lipca|lipiec sierpnia|sierpień września|wrzesień października|październik listopada|listopad grudnia|grudzień',
  'ledna|leden února|únor března|březen dubna|duben května|květen června|červen července|červenec srpna|srpen září října|říjen listopadu prosince|prosinec',
  'januari|jan februari|feb maret|mar april|apr mei juni|jun juli|jul agustus|agu|agt september|sep oktober|okt november|nov desember|des',
];

const WEEKDAYS = [
  'thứ hai,thứ ba,thứ tư,thứ năm,thứ sáu,thứ bảy,chủ nhật,thứ 2,thứ 3,thứ 4,thứ 5,thứ 6,thứ 7,t2,t3,t4,t5,t6,t7,cn',
  'monday,tuesday,wednesday,thursday,friday,saturday,sunday,mon,tue,wed,thu,fri,sat,sun',
  'lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche,lun,mar,mer,jeu,ven,sam,dim',
  'montag,dienstag,mittwoch,donnerstag,freitag,samstag,sonntag,mo,di,mi,do,fr,sa,so',
  'lunes,martes,miércoles,jueves,viernes,sábado,domingo',
  'segunda-feira,terça-feira,quarta-feira,quinta-feira,sexta-feira,segunda,terça,quarta,quinta,sexta',
  'lunedì,martedì,mercoledì,giovedì,venerdì,sabato,domenica',
  'poniedziałek,wtorek,środa,czwartek,piątek,sobota,niedziela',
  'pondělí,úterý,středa,čtvrtek,pátek,neděle,po,út,st,čt,pá,so,ne',
  'senin,selasa,rabu,kamis,jumat,sabtu,minggu',
  '星期一,星期二,星期三,星期四,星期五,星期六,星期日,周一,周二,周三,周四,周五,周六,周日',
];

const DATE_WORDS =
  'ngày tháng năm lúc vào hồi of at on the le à au um am den uhr de del a las el às das di ore alle del il dnia godz o dne v ve hod pukul tanggal jam klo';

export const names: DateNames = {
  months: new Map(
    MONTHS.flatMap((list) => list.split(' ').flatMap((month, index) => month.split('|').map((name): [string, number] => [name, index + 1]))),
  ),
  weekdays: new Set(WEEKDAYS.flatMap((list) => list.split(','))),
  dateWords: new Set(DATE_WORDS.split(' ')),
};
