/** Clean text in many languages, written for these tests: capitals, quotes, currency signs, the awkward letters of each. */

/** Text by language tag. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  fr: `LA MAIRIE RECRUTE UN « CHARGÉ D’ÉTUDES » — CAFÉ” À L’HÔTEL DE VILLE
Le conseil municipal s’est réuni jeudi à la salle des fêtes : les élus ont voté, à l’unanimité, un crédit de 12 500 € pour la réfection de l’école Jean-Moulin. « C’est une très bonne nouvelle », a déclaré l’adjointe chargée de la jeunesse, où qu’elle aille désormais.
Où déposer vos encombrants ? À la déchèterie du Chêne, ouverte dès 8 h (sauf Noël et Pâques). Le maïs, les œufs et le bœuf viennent du marché ; l’île voisine fournit le reste…
ÉLECTIONS : LES BUREAUX SERONT OUVERTS À PARTIR DE 8 H. VOILÀ ! ÇA Y EST : L’ÉTÉ ARRIVE À LA PLAGE DU CAP‑D’ÔR.
L’association « Là-bas » fête ses vingt ans ; goûter offert à tous dès l’après-midi, et nos aînés y sont attendus.`,
  de: `STRAßENBAU: SPERRUNG DER MÜHLGASSE BIS ENDE MÄRZ – „NÄCHSTER HALT: RATHAUS“
Der Gemeinderat hat in seiner Sitzung beschlossen, die Gebühren für den Kindergarten um 5 € zu senken. „Das entlastet viele Familien“, sagte die Bürgermeisterin. Die Öffnungszeiten des Bürgerbüros ändern sich über die Feiertage; größere Anträge nimmt das Bauamt nur nach Absprache entgegen.
Übungsabend der Freiwilligen Feuerwehr: Treffpunkt ist das Gerätehaus, für Getränke ist gesorgt. Äpfel, Öl und Süßes gibt es auf dem Wochenmarkt; die Straße bleibt währenddessen gesperrt. Gruß aus Österreich!
AMTLICHE BEKANNTMACHUNG ÜBER DIE ÄNDERUNG DER SATZUNG § 12 ABS. 3 – GÜLTIG AB 1. JÄNNER`,
  es: `EL AYUNTAMIENTO APRUEBA EL «PLAN DE BARRIOS» — ¿CÓMO PARTICIPAR? ¡INSCRÍBASE AQUÍ!
La alcaldesa explicó ayer que la reforma del paseo marítimo costará 1,2 millones de euros (€) y que empezará en otoño. «Aquí está…», añadió el concejal, «la niña bonita del año». Los vecinos pedían desde hacía tiempo más árboles, pingüinos aparte, y mejor señalización.
¿Dónde puedo pagar el recibo del agua? En la oficina de atención al ciudadano, de lunes a viernes. También podrá hacerlo por teléfono o en línea. Según el párroco, la campaña de Navidad será única.
AVISO: CORTE DE AGUA EN LA CALLE SEÑORÍO DE ÁVILA. MAÑANA, DE 9 A 13 H, «ESTÁ PREVISTO»…`,
  pt: `CÂMARA DE SÃO JOÃO ABRE INSCRIÇÕES — “IRMÃ” DULCE É HOMENAGEADA; AÇÃO SOCIAL EM ALAGOAS
A prefeitura informa que a vacinação contra a gripe começa na próxima segunda-feira. “Não é necessário agendar”, disse o secretário de Saúde. A população deve levar documento com foto e cartão do SUS; os idosos terão preferência. O investimento é de R$ 3 milhões, ou 540 mil €.
REUNIÃO DA COMISSÃO: EDUCAÇÃO, HABITAÇÃO E SANEAMENTO. VAGÕES DO TREM PARAM À NOITE. “AMANHÃ”, DIZ O AVISO, “NÃO HÁ PÃO”.
Já estão abertas as inscrições para o concurso público: há vagas para médico, técnico e agente. Três mães e dois avós foram ouvidos à tarde; às vezes, só às 18h é possível.`,
  pl: `UCHWAŁA RADY MIEJSKIEJ W ŁOMŻY – „ŻÓŁTA ŁÓDŹ” WYGRAŁA GŁOSOWANIE; ŚRODA, 5 PAŹDZIERNIKA
Burmistrz zaprasza mieszkańców na spotkanie w sprawie budżetu obywatelskiego. Odbędzie się ono w świetlicy przy ulicy Źródlanej. „Każdy głos się liczy” – podkreśla sołtys. Wnioski można składać do końca września, również pocztą elektroniczną.
Informujemy, że w związku z awarią sieci wodociągowej w dniu jutrzejszym nastąpi przerwa w dostawie wody. Przepraszamy za utrudnienia. Część środków (około 120 tys. zł) przeznaczono na remont świetlicy, część na zajęcia dla dzieci i młodzieży. Gęślą jaźń ćwiczą już najmłodsi.`,
  cs: `OBECNÍ ÚŘAD ŽĎÁREC OZNAMUJE: „PŘÍŠTÍ SCHŮZE ZASTUPITELSTVA BUDE V ÚTERÝ“ – ÚŽASNÉ NÍŽE
Vážení občané, od příštího týdne bude uzavřena silnice mezi náměstím a nádražím. Objížďka vede přes Dolní Lhotu. Děkujeme za pochopení. Starosta připomíná, že poplatek za svoz odpadu je nutné uhradit do konce března, a to buď hotově na úřadě, nebo převodem na účet.
Žáci základní školy připravili výstavu o historii obce; k vidění jsou i dobové fotografie a řemeslné výrobky. Vstupné je dobrovolné, výtěžek půjde na opravu kaple. Příliš žluťoučký kůň úpěl ďábelské ódy.`,
  ru: `АДМИНИСТРАЦИЯ ГОРОДА СООБЩАЕТ: «ПРИЁМ ГРАЖДАН» ПЕРЕНЕСЁН НА ПЯТНИЦУ — № 7
Уважаемые жители! В связи с ремонтом теплотрассы на улице Садовой движение транспорта будет закрыто до конца недели. Глава района поручил коммунальным службам завершить работы в срок. «Мы понимаем неудобства», — отметил он на совещании. По его словам, объём финансирования вырос на 15 %.
Запись детей в первый класс начнётся первого апреля. Документы принимаются в школе и через портал; подъезд со стороны съезда закрыт. Ещё одна площадка появится в микрорайоне Южный.`,
  uk: `СІЛЬСЬКА РАДА ПОВІДОМЛЯЄ: «ВІДКРИТО ЦЕНТР ЖИТТЄСТІЙКОСТІ» — ЗАПРОШУЄМО МЕШКАНЦІВ
Шановні мешканці громади! Наступного тижня розпочнеться капітальний ремонт їдальні у школі. Голова громади подякувала всім, хто долучився до збору коштів. Їхня допомога є дуже важливою, її відчули і найменші. Звернення приймаються щодня, крім неділі, з дев’ятої до вісімнадцятої години.`,
  ja: `町からのお知らせ：「春の防災訓練」を実施します（参加無料）
三月十日の午前九時から、中央公民館で防災訓練を行います。町民の皆さまのご参加をお待ちしています。当日は消防署の職員が、消火器の使い方や応急手当の方法を説明します。雨天の場合は体育館で開催します。
ごみの収集日が変わります。燃えるごみは月曜日と木曜日、プラスチックは水曜日です。くわしくは、役場の環境課までお問い合わせください。なお、図書館は来週の火曜日からシステムの入れ替えのため休館となります。`,
  zh: `关于召开村民代表大会的通知：“美丽乡村”建设进入新阶段
各位村民：为了进一步做好今年的农田水利工作，村委会决定于三月十五日上午九点在文化礼堂召开村民代表大会。会议将讨论道路硬化、饮水安全以及垃圾分类等问题，请各位代表准时参加。镇政府有关负责同志也将到会听取意见。
根据县里的统一安排，农村合作医疗的缴费工作已经开始，每人每年三百八十元。请尚未缴费的家庭尽快到服务大厅办理，逾期将影响报销。`,
  'zh-hant': `鄉公所公告：「社區長照據點」即日起受理報名，歡迎長輩踴躍參加
為了照顧本鄉年長居民的健康，公所與衛生所合作，自下個月起在活動中心開辦健康促進課程。課程內容包括體適能、書法與園藝，每週二及週四上午舉行，免費參加。請攜帶身分證與健保卡到社會課辦理登記。
此外，因應颱風季節來臨，請各位鄉親檢查屋頂、招牌與排水溝，並準備三天份的飲水與糧食。如有災情，請立即撥打公所專線通報，值班人員會盡速處理。`,
  ko: `군청 알림: 「봄맞이 환경 정비」 행사에 주민 여러분을 초대합니다
다음 달 첫째 주 토요일 오전 열 시부터 중앙공원에서 환경 정비 행사가 열립니다. 참가를 원하시는 분은 읍사무소 총무과로 신청하여 주시기 바랍니다. 장갑과 봉투는 군에서 준비하며, 참가자에게는 기념품을 드립니다.
또한 상수도 공사로 인하여 이번 주 금요일 밤 열한 시부터 다음 날 새벽 다섯 시까지 물 공급이 중단될 예정입니다. 불편을 드려 죄송합니다.`,
  tr: `BELEDİYE MECLİSİ TOPLANDI: “ÇOCUK PARKI” İÇİN YENİ ADIM — ŞİŞLİ VE ÜSKÜDAR’DA IŞIKLAR
Belediye başkanı, ilçemizde yapılacak çalışmaları halka anlattı. Yağmur suyu hattının döşenmesi nedeniyle cadde iki gün trafiğe kapalı olacak. “Vatandaşlarımızın sabrı için teşekkür ediyoruz” dedi. Bütçenin büyük bölümü (yaklaşık 4 milyon ₺) altyapıya ayrıldı.
Öğrencilere ücretsiz kırtasiye dağıtımı sürüyor. Başvurular, muhtarlıklara ya da doğrudan müdürlüğe yapılabilir. Sağlık ocağı gelecek haftadan itibaren akşam saatlerinde de açık kalacaktır. Güzel günler göreceğiz.`,
  hu: `ÖNKORMÁNYZATI HÍREK: „ŐSZI ŰRLAPOK” – ÜNNEPÉLYES ÚTÁTADÁS A FŐTÉREN, TÉLŰZŐ ÉS VÁSÁR
Tisztelt Lakosok! A képviselő-testület legutóbbi ülésén döntött a bölcsőde bővítéséről. A beruházás költsége meghaladja a kétszázmillió forintot. A polgármester elmondta: a munkálatok jövő tavasszal kezdődnek. „Örülünk, hogy végre elindulhat” – tette hozzá.
Az ügyfélfogadás rendje megváltozik: hétfőn délelőtt, szerdán egész nap várják az ügyfeleket. Kérjük, hogy a tűzgyújtási tilalmat mindenki tartsa be! Árvíztűrő tükörfúrógép is kölcsönözhető a művelődési házban.`,
  sv: `KOMMUNEN INFORMERAR: ”ÅRETS FÖRENING” UTSES PÅ MÅNDAG – ANSÖK SENAST DEN 3 MARS; HÄR ÄR ALLT
Kommunstyrelsen har beslutat att rusta upp lekplatsen vid Ängsvägen. Arbetet påbörjas i vår och beräknas kosta 850 000 kronor. ”Vi är mycket glada över stödet”, säger ordföranden. Under byggtiden är gångvägen avstängd, så använd i stället vägen förbi kyrkan.
Öppettiderna på återvinningscentralen ändras från och med första april. Återbruket tar emot möbler, böcker och leksaker. Håll utkik efter fler nyheter på vår webbplats, både på svenska och på lätt svenska.`,
  is: `SVEITARFÉLAGIÐ AUGLÝSIR: „ÞORRABLÓT Í FÉLAGSHEIMILINU“ – ÆSKULÝÐSRÁÐ BÝÐUR ÖLLUM ÍBÚUM
Sveitarstjórn samþykkti á fundi sínum í gær að hefja framkvæmdir við nýja sundlaug. Áætlaður kostnaður er um þrjú hundruð milljónir króna. „Þetta er löngu tímabært,“ sagði oddvitinn. Íbúar eru beðnir að fara varlega meðan á framkvæmdum stendur því þungaumferð verður mikil.
Bókasafnið verður opið lengur á fimmtudögum í vetur. Þá verður boðið upp á sögustundir fyrir börn og ýmis námskeið fyrir eldri borgara. Ágóðinn rennur til björgunarsveitarinnar. Ísjakar sjást víða úti fyrir ströndinni.`,
  ro: `PRIMĂRIA ANUNȚĂ: „ZIUA COMUNEI” – ÎNSCRIERI PÂNĂ LA 15 MAI; ȘCOALA ȘI GRĂDINIȚA, ÎNCHISE. „CASĂ”, „MASĂ”…
Consiliul local a aprobat în ședința de ieri bugetul pentru anul în curs. Suma alocată reparațiilor de drumuri este de două milioane de lei. „Este o investiție așteptată de mult timp”, a spus primarul. Cetățenii sunt rugați să își plătească taxele până la sfârșitul lunii.
Începând de luni, programul de lucru cu publicul se modifică: ghișeele vor fi deschise și după-amiaza. Copiii înscriși la tabără vor primi ghiozdane și rechizite. Vă așteptăm cu drag, împreună cu întreaga familie!`,
  it: `IL COMUNE INFORMA: «LA CITTÀ È DI TUTTI» — UNIVERSITÀ E SANITÀ, COSÌ CAMBIANO; È GIÀ REALTÀ…
Il consiglio ha approvato la variazione di bilancio: più fondi per la viabilità e per le scuole. «È un risultato atteso da anni», ha detto l’assessore. Perché iscriversi? Perché le attività sono gratuite e c’è posto per tutti. Il costo è di 25 € a persona.
Lunedì sarà chiusa via Roma; martedì e giovedì, invece, si potrà passare. La società sportiva metterà a disposizione il campo. Sì, ma solo là dove è già così: né prima né dopo. Più tardi si vedrà.`,
  vi: `UBND XÃ ĐÔNG KẾT TỔ CHỨC HỘI NGHỊ “TỔNG KẾT NĂM” – ỦY BAN MẶT TRẬN, ĐẢNG ỦY, HĐND CÙNG DỰ
Sáng nay, tại nhà văn hóa thôn Thượng, các hộ dân đã nghe phổ biến quy định mới về đất đai. Ông Nguyễn Quý Ngọ cho biết: “Đây là việc làm thiết thực, được bà con ủng hộ”. Kinh phí 350.000 ₫ mỗi hộ; phần còn lại do xã chi trả…
Bác sĩ Françoise Müller và kiến trúc sư José Peña (café Élysée, phố Tràng Tiền) cùng đoàn tình nguyện đã thăm trường. Hoà giải viên hoặc hòa giải viên đều được mời; khoẻ hay khỏe, quý hay quí cũng viết được.
THÔNG BÁO: LỊCH CẮT ĐIỆN NGÀY 5/9 – CÔ, CHÚ, BÁC LƯU Ý; “THÔN TÔ”, “XÃ CÔ”… GIÁ: 1.500 Đ/KWH`,
};
