/**
 * The shape of a locale file: phrases as plain strings, as a person of the place would write them.
 *
 * Matching ignores case, tone placement, kinds of dash and quote, leading bullets and closing punctuation (`:` `.` `»` …).
 * `line` lists match a whole line only; `start` lists match the first words of a line (a word boundary must follow);
 * `part` lists match anywhere in a line. A phrase that could open a sentence of an article belongs into a `line` list.
 */
export interface Locale {
  /** BCP 47 language code. */
  readonly code: string;
  /** Very frequent short words of running text (30-80), lower case; they tell the language and prose from lists. */
  readonly stopwords: readonly string[];
  /** Twelve lists: full names, genitive or inflected forms and abbreviations of January … December. */
  readonly months: readonly (readonly string[])[];
  /** Names and abbreviations of the days of the week, any order. */
  readonly weekdays: readonly string[];
  /** Words that may stand inside a date: "ngày", "tháng", "năm", "de", "lúc", "um", "Uhr", "at", "klo" … */
  readonly dateWords: readonly string[];
  /** True when 3/4/2024 means March 4th (United States), else false. */
  readonly monthFirst: boolean;

  /** First entry of menus and breadcrumbs: "Trang chủ", "Home", "Startseite". */
  readonly home: readonly string[];
  /** line: entries of site menus and skip links, log-in, search, language switch, site map … */
  readonly navigation: readonly string[];
  /** start: what opens a breadcrumb line: "You are here", "Sie sind hier", "nawigacja". */
  readonly breadcrumb: readonly string[];
  /** line: page tools: print, back, top of page, font size, read aloud, save, send by mail, close window. */
  readonly toolbar: readonly string[];
  /** line: share buttons and calls to share, rate, follow. Network names are in `shared.ts`. */
  readonly share: readonly string[];
  /** line: headings and form parts of a comment section. */
  readonly comments: readonly string[];
  /** start: sentences of a comment form: "Your email address will not be published", "Bạn còn". */
  readonly commentStart: readonly string[];
  /** line: headings of lists that belong to the article or its section: "Các tin khác", "Related news", "Other news"; start: the same in a longer heading. */
  readonly relatedHeading: readonly string[];
  /** start: words for more of the same, which make a short line over dated entries the heading of related links: "Weitere", "Other". */
  readonly otherOpeners: readonly string[];
  /** part: words that make a short line behind an article the heading of related links: "khác", "liên quan", "other news". */
  readonly relatedWords: readonly string[];
  /** start: words that open the first sentence of a report; they part it from a title glued before it, and from captions: "Sáng ngày", "Vừa qua". */
  readonly leadOpeners: readonly string[];
  /** start: labels of the previous and the next article, perhaps glued to its title: "Bài trước", "Previous post". */
  readonly previousNext: readonly string[];
  /** line: headings of site-wide lists: most read, latest, recommended, recent posts, new documents, hot. */
  readonly popularHeading: readonly string[];
  /** line: headings of other side boxes: notices, polls, web links, calendar, weather, documents, video, gallery, services, categories, newsletter, hotline. */
  readonly sidebarHeading: readonly string[];
  /** line: links to the rest of a list: "Xem tiếp", "Read more", "Ver todas", "Archiv". */
  readonly readMore: readonly string[];

  /** line: headings of a visitor counter: "Lượt truy cập", "Visitors", "Besucherzähler". */
  readonly counterHeading: readonly string[];
  /** Words for those who are on the site now, behind their number: "We have 40 guests and no members online". */
  readonly guestWords: readonly string[];
  /** What visitor counters count; each stands before and behind the labels of a time, too: "lượt truy cập" + "hôm nay", "today" + "visits". */
  readonly counterNouns: readonly string[];
  /** Labels of a visitor counter by key; the number follows with or without a colon, on the same line or the next. */
  readonly counter: {
    readonly online: readonly string[];
    readonly today: readonly string[];
    readonly yesterday: readonly string[];
    readonly week: readonly string[];
    readonly month: readonly string[];
    readonly year: readonly string[];
    readonly total: readonly string[];
    /** Lines of a counter that feed no key: search robots, members, browser, IP address. */
    readonly other: readonly string[];
  };
  /** Labels of the article's own view count: "Lượt xem", "Views", "Aufrufe", "浏览次数"; before or after the number. */
  readonly views: readonly string[];

  /** Labels before the date of publication: "Ngày đăng", "Published on", "Veröffentlicht am". */
  readonly publishedLabel: readonly string[];
  /** Labels before the date of the last change: "Cập nhật", "Last updated", "Stand:". */
  readonly updatedLabel: readonly string[];
  /** Labels before today's date: "Hôm nay", "Today is", "今天是". */
  readonly todayLabel: readonly string[];

  /** Labels before an author, with and without photo: "Tác giả", "Tin, ảnh", "By", "Von", "Text und Foto". Whole labels, no colon. */
  readonly bylineLabel: readonly string[];
  /** Labels that stand before an author without a colon: "By", "Von", "Par", "Oleh". */
  readonly bylineOpener: readonly string[];
  /** Words between two names: "và", "and", "und". */
  readonly conjunctions: readonly string[];
  /** Labels of a photo credit only: "Ảnh", "Photo", "Foto", "Photo credit". */
  readonly photoLabel: readonly string[];
  /** Words that open or mark an office, station, department or agency in a byline: "Đài", "Phòng", "UBND", "Department", "Stadt". */
  readonly organizationWords: readonly string[];
  /** Words that close the name of an office: "Department", "局"; with a hyphen, endings of words: "-amt". */
  readonly organizationEnd: readonly string[];
  /** Words for a person's post that precede or follow a name: "Cán bộ", "Phóng viên", "Starostka", "Mayor", "Bürgermeister". */
  readonly roleWords: readonly string[];

  /** Labels before a source: "Nguồn", "Source", "Quelle". Whole labels, no colon. */
  readonly sourceLabel: readonly string[];
  /** start: words before the name of the outlet without a colon, the whole line being short: "Theo", "According to". */
  readonly sourceWords: readonly string[];
  /** Words that mark the name of a press outlet: "Báo", "TTXVN", "Gazette", "Zeitung". */
  readonly outletWords: readonly string[];

  /** start: what opens a line of an imprint: "Bản quyền", "Copyright", "Giấy phép", "Cơ quan chủ quản", "Impressum". */
  readonly footerStart: readonly string[];
  /** part: wordings that only an imprint or a footer has: "Ghi rõ nguồn", "All rights reserved". */
  readonly footerPart: readonly string[];
  /** part: wordings of cookie and consent notices, log-in walls, script notices, newsletter calls. */
  readonly noticePart: readonly string[];
  /** start: labels of attached files: "Tệp đính kèm", "Attachments", "附件". */
  readonly attachment: readonly string[];
  /** start: labels of tags, topics, keywords, categories under an article: "Từ khóa", "Tags", "Filed under". */
  readonly tags: readonly string[];
  /** line: leftovers of a template: "Responsive image", "Banner", "Loading", "Advertisement". */
  readonly noise: readonly string[];
  /** start: words that open the name of a portal: "Cổng thông tin điện tử", "Official website of", "Portal der Gemeinde". */
  readonly siteName: readonly string[];

  /** line or start (in scripts without blanks also the end): words by which a page names itself an official document: "Quyết định", "Regulamin", "通知". */
  readonly documentWords: readonly string[];
  /** start: words by which a page names itself an announcement, which is a document under a letterhead and else told as an article: "Thông báo", "Pengumuman". */
  readonly announcement: readonly string[];
  /** start: labels of the form that a portal prints above a document: "Số/Ký hiệu", "索引号". */
  readonly gridLabel: readonly string[];
  /** Words before the number of a part of a document: "Điều", "Article", "Pasal", "čl.". */
  readonly clauseWords: readonly string[];
  /** line or start: words by which a page names itself a schedule: "Lịch công tác", "Lịch làm việc", "Schedule", "Sitzungskalender". */
  readonly scheduleWords: readonly string[];
  /** start: words by which a line says that it tells what a picture shows: "Quang cảnh", "Pictured", "Na zdjęciu". */
  readonly captionStart: readonly string[];
  /** start: words with which sub-headings open and captions hardly do, questions among them: "Vì sao", "Nâng cao", "How", "Nie tylko". */
  readonly headingStart: readonly string[];
  /** part: words by which a line says where in a picture somebody stands: "(bên trái", "second left", "(Mitte)". */
  readonly captionPart: readonly string[];
  /** start: words with which a sentence goes on with a story, so that it is no caption: "Dịp này", "Tuy nhiên". Asked of Vietnamese only, whose captions often are sentences. */
  readonly storyOpeners: readonly string[];
  /** part: words of a line that tells and does not show, so that it is no caption: "rất", "nhất trí"; without a full stop it is a sub-heading. Asked as the list above. */
  readonly storyWords: readonly string[];
  /** start: how letters and speeches close, in words that may be written like a name: "Trân trọng". Asked of Vietnamese only, whose authors sign behind the last sentence. */
  readonly farewells: readonly string[];
  /** start: calls that run over the head of a portal: "Nhiệt liệt chào mừng". */
  readonly slogan: readonly string[];
  /** part: words in a title by which an article is a series of pictures: "Chùm ảnh", "Fotorelacja", "In pictures". */
  readonly photoReport: readonly string[];
  /** start: titles of pages that are shown in the place of one that is not there: "Page not found", "Sidan kunde inte hittas". */
  readonly errorPage: readonly string[];
}
