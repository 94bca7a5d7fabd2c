/** What lines are by what stands around them: small pages, and the one thing on each that is in question. */
import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/extract';
import type { Extraction } from '../../src/types';

const MENU = 'Trang chủ\nGiới thiệu\nTin tức\nVăn bản\nLiên hệ\n\n';
const TITLE = 'Xã Nậm Lành sửa xong đập Khe Đá trước mùa mưa';
const FIRST = 'Sáng 12/4, Ban quản lý dự án cùng bà con thôn Nà Lùng nghiệm thu đập Khe Đá, công trình giữ nước cho 46 ha ruộng của ba thôn.';
const SECOND = 'Đập cũ xây từ năm 1987 đã rò nước ở hai chân, vụ xuân năm ngoái có gần một nửa diện tích phải chuyển sang trồng ngô.';
const THIRD = 'Xã giao cho tổ thủy lợi năm người trông coi cửa đập, mỗi vụ nạo vét lòng mương hai lần và công khai sổ thu chi.';
const RELATED = '\n\nCác tin khác\n\n- Thôn Nà Lùng họp bàn làm đường (02/04/2024)\n- Trao mười hai con bò giống (28/03/2024)\n';

const kinds = ({ article }: Extraction): string[] => article.blocks.map(({ kind, text }) => `${kind} ${text.slice(0, 24)}`);
const titles = ({ relatedLinks }: Extraction): string[] => relatedLinks.map(({ title, date }) => `${title} ${date ?? '-'}`);

function page(body: string, behind = RELATED): Extraction {
  return extract(`${MENU}${TITLE}\n\n13/04/2024 08:10\n\n${body}${behind}`);
}

describe('pages on one line of HTML', () => {
  test('neighbours are not glued together', () => {
    const found = extract(`<article><h1>${TITLE}</h1><p>13/04/2024</p><div><p>${FIRST}</p><figure><figcaption>Cửa xả đáy của đập</figcaption></figure><p>${SECOND}</p><p><strong>Phòng Văn hóa xã</strong></p></div></article>`);
    expect({ lead: found.article.lead, kinds: kinds(found), organization: found.organization }).toEqual({ lead: null, kinds: [`paragraph ${FIRST.slice(0, 24)}`, 'caption Cửa xả đáy của đập', `paragraph ${SECOND.slice(0, 24)}`], organization: 'Phòng Văn hóa xã' });
  });
});

describe('between title and text', () => {
  test('marks and stars of readers are no text', () => {
    const { article } = page(`Đánh giá bài viết: 0/5 (0 lượt đánh giá)\n1 2 3 4 5\n\n${FIRST}\n\n${SECOND}\n\n${THIRD}`);
    expect(article.blocks.map(({ text }) => text)).toEqual([FIRST, SECOND, THIRD]);
  });

  test('a sentence under the date with a gap behind it is the lead', () => {
    const lead = 'Ba thôn vùng trên từ nay có đủ nước cho hai vụ lúa mỗi năm.';
    expect(extract(`${MENU}${TITLE}\n13/04/2024\n${lead}\n\n${FIRST}\n\n${SECOND}\n\n${THIRD}\n`).article.lead).toBe(lead);
  });

  test('lines under a page tool are tools, too', () => {
    const { article } = page(`Nghe bài viết\n00:00\nGiọng Bắc ấm\nChậm vừa\n\n${FIRST}\n\n${SECOND}\n\n${THIRD}`);
    expect(article.blocks.map(({ text }) => text)).toEqual([FIRST, SECOND, THIRD]);
  });

  test('a sentence between the title and its date is the lead', () => {
    const lead = 'Ba thôn vùng trên có đủ nước cho hai vụ lúa.';
    expect(extract(`${MENU}${TITLE}\n${lead}\nNgày đăng: 13/04/2024\n${FIRST}\n${SECOND}\n${THIRD}\n`).article.lead).toBe(lead);
  });

  test('a sentence set as a heading before the text is the lead', () => {
    const lead = 'Los vecinos podrán llevar sus muebles viejos cada primer sábado de mes.';
    const text = `# Abre el punto limpio de Fuentearcos\n\n5 de marzo de 2024\n\n### ${lead}\n\nEl punto limpio se encuentra en el polígono La Vega y admite muebles, pinturas y aparatos eléctricos de los vecinos.\n\nEl ayuntamiento ha invertido 84.000 euros en la obra, que comenzó en otoño y ha durado cinco meses.\n`;
    expect(extract(text, { format: 'markdown' }).article.lead).toBe(lead);
  });

  test('the first words of the title, printed again, are no text', () => {
    const text = `${MENU}Đập Khe Đá: xã Nậm Lành sửa xong trước mùa mưa\n13/04/2024\nĐập Khe Đá\n${FIRST}\n${SECOND}\n${THIRD}\n`;
    expect(extract(text).article.blocks.map(({ text: line }) => line)).toEqual([FIRST, SECOND, THIRD]);
  });
});

describe('in the text', () => {
  test('a line that says when something happens is no date line', () => {
    const { article } = page(`${FIRST}\n\nThời gian: 7 giờ 30 phút, thứ Bảy ngày 20/4/2024.\n\nĐịa điểm: Nhà văn hóa thôn Nà Lùng.\n\n${THIRD}`);
    expect(article.blocks.map(({ text }) => text)).toContain('Thời gian: 7 giờ 30 phút, thứ Bảy ngày 20/4/2024.');
    expect(article.publishedAt).toBe('2024-04-13T08:10:00');
  });

  test('of lines without a full stop the short ones are headings and the long ones captions', () => {
    const long = ['Cán bộ kỹ thuật kiểm tra cửa xả đáy của đập Khe Đá', 'Bà con thôn Nà Lùng nạo vét tuyến mương dẫn nước về đồng'];
    const body = `${FIRST}\n${long[0] ?? ''}\n${SECOND}\nHết cảnh chờ nước\n${THIRD}\n${long[1] ?? ''}\n${SECOND.replace('cũ', 'đất')}\nViệc còn lại\n${THIRD.replace('năm', 'sáu')}`;
    const found = kinds(extract(`${MENU.trim()}\n${TITLE}\n13/04/2024 08:10\n${body}\n`));
    expect(found.filter((line) => line.startsWith('caption'))).toEqual(long.map((line) => `caption ${line.slice(0, 24)}`));
    expect(found.filter((line) => line.startsWith('heading'))).toEqual(['heading Hết cảnh chờ nước', 'heading Việc còn lại']);
  });

  test('opening hours behind the last sentence are text, an address of the site is not', () => {
    const hours = page(`${FIRST}\n\n${SECOND}\n\nGiờ mở cửa\n\nThứ Hai đến thứ Sáu: 7h30 - 16h30\n\nThứ Bảy: 7h30 - 11h00`);
    expect(kinds(hours)).toEqual([`paragraph ${FIRST.slice(0, 24)}`, `paragraph ${SECOND.slice(0, 24)}`, 'heading Giờ mở cửa', 'paragraph Thứ Hai đến thứ Sáu: 7h3', 'paragraph Thứ Bảy: 7h30 - 11h00']);
    expect(kinds(page(`${FIRST}\n\n${SECOND}\n\nĐường dẫn trang: http://namlanh.example/tin/31`))).toHaveLength(2);
  });

  test('the head of a document stays together, also where a menu has its words', () => {
    const head = ['ỦY BAN NHÂN DÂN', 'XÃ NẬM LÀNH', 'Số: 31/TB-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'THÔNG BÁO', 'Về việc tháo nước đập Khe Đá'];
    const text = `UBND XÃ NẬM LÀNH\nTrang chủ\n\nThông báo về việc tháo nước đập Khe Đá để sửa chữa\nĐăng ngày 15/04/2024\n\n${head.join('\n\n')}\n\nĐể sửa cửa xả đáy, Ủy ban nhân dân xã Nậm Lành thông báo đến các hộ dân như sau:\n\n1. Tháo nước từ ngày 18 đến hết ngày 21 tháng 4.\n\nĐề nghị các hộ nuôi cá lồng chuyển lồng lên hồ trên trước ngày 17/4./.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nĐã ký\nLý Văn Páo\n`;
    const found = extract(text);
    expect(found.article.blocks.slice(0, head.length).map(({ text: line }) => line)).toEqual(head);
    expect(found.authors).toEqual(['Lý Văn Páo']);
  });
});

describe('Swedish', () => {
  const text = 'Start\nNyheter\n\nNy spång över Kvarnån\n\nPublicerad: 8 april 2024\n\nSpången över Kvarnån är på plats igen efter vårfloden, och stigen till badplatsen är öppen för alla som vill gå där.\n\n– Nu slipper vi gå runt hela viken, säger Britta Ekvall.\n\n– Den håller i femtio år! tror hennes granne.\n\nArbetet kostade 140 000 kronor och gjordes av kommunens egen personal under två veckor.\n\nFoto: Lennart Sandin\n\nFler nyheter\n\nVattnet stängs av på Storgatan\n10 april 2024\n';
  test('what somebody says behind a dash is no item of a list', () => {
    expect(extract(text).article.blocks.slice(1, 3).map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
  });

  test('a credit alone behind the text is no byline', () => {
    const { authors, article } = extract(text);
    expect({ authors, last: article.blocks.at(-1)?.kind }).toEqual({ authors: [], last: 'caption' });
  });

  test('items behind dashes under a colon stay items', () => {
    const { article } = page(`${FIRST}\n\nBa việc còn lại:\n\n– Nạo vét lòng mương, dọn cỏ hai bờ.\n\n– Trồng tre chắn sóng, giữ chân đập.\n\n${THIRD}`);
    expect(article.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'listItem', 'listItem', 'paragraph']);
  });
});

describe('lists of other articles', () => {
  test.each([
    ['entries behind the length of their video', 'Video cùng chuyên mục\n\n08:31\nChuyện ở thôn Nà Lùng\n05/04/2024\n\n07:12\nMùa nước đổ\n29/03/2024\n', ['Chuyện ở thôn Nà Lùng 2024-04-05', 'Mùa nước đổ 2024-03-29']],
    ['dates in angle brackets', 'Các tin khác\n\n+ Thôn Nà Lùng họp bàn làm đường <02-04-2024>\n+ Trao mười hai con bò giống <28-03-2024>\n', ['Thôn Nà Lùng họp bàn làm đường 2024-04-02', 'Trao mười hai con bò giống 2024-03-28']],
    ['numbered entries', 'Các tin đã đăng\n\n1. Thôn Nà Lùng họp bàn làm đường (02/04/2024 08:01)\n2. Trao mười hai con bò giống (28/03/2024 14:22)\n', ['Thôn Nà Lùng họp bàn làm đường 2024-04-02', 'Trao mười hai con bò giống 2024-03-28']],
    ['a date behind a dash and a day in the title', 'Các tin khác\n\n- Gặp mặt cán bộ nữ nhân ngày 8/3 - 08-03-2024\n- Ra quân làm thủy lợi đầu xuân - 25-02-2024\n', ['Gặp mặt cán bộ nữ nhân ngày 8/3 2024-03-08', 'Ra quân làm thủy lợi đầu xuân 2024-02-25']],
    ['a visitor counter with a heading of its own behind them', 'Các tin khác\n\nThôn Nà Lùng họp bàn làm đường\nTrao mười hai con bò giống\nKhách ghé thăm\nHôm nay 12\nTổng 4501\n', ['Thôn Nà Lùng họp bàn làm đường -', 'Trao mười hai con bò giống -']],
  ] as const)('%s', (_, list, expected) => {
    expect(titles(page(`${FIRST}\n\n${SECOND}\n\n${THIRD}`, `\n\n${list}`))).toEqual(expected);
  });

  test('under words for more of the same, where entries have their dates', () => {
    const text = 'Úvod\nObčan\nÚřad\nKontakt\n\nNový chodník v Lipové ulici\n\n15. 2. 2022\n\nObec dokončila nový chodník v Lipové ulici, po kterém mohou děti chodit bezpečně do školy i na autobus.\n\nStavba trvala čtyři měsíce a stála 1,9 milionu korun, z toho polovinu zaplatil kraj.\n\nDalší tiskové zprávy\n11. 2. 2022 Oprava mostu přes Hanačku začne v dubnu\n4. 2. 2022 Knihovna prodlužuje otevírací dobu\n';
    expect(titles(extract(text))).toEqual(['Oprava mostu přes Hanačku začne v dubnu 2022-02-11', 'Knihovna prodlužuje otevírací dobu 2022-02-04']);
  });

  test('the month stands first where the article has it first', () => {
    const text = 'Home\nNews\nCouncil\n\nCity to Repave Elm Street\n\nPost Date: 09/19/2022 3:40 PM\n\nCrews will repave Elm Street between Third and Seventh Avenue during the first two weeks of October, weather permitting.\n\nThe work is paid for by the street levy that voters approved last spring, and will cost about four hundred thousand dollars.\n\nRelated News\n\n09/12/2022 Leaf Collection Schedule Announced\n08/03/2022 Public Hearing on Zoning Changes\n';
    expect(titles(extract(text))).toEqual(['Leaf Collection Schedule Announced 2022-09-12', 'Public Hearing on Zoning Changes 2022-08-03']);
  });

  test('links stacked by a style sheet, with nothing between them', () => {
    const entry = (n: number): string => `<a class="list-group-item" href="/tin/${n}">Thôn số ${n} họp bàn làm đường <span class="badge">0${n}/04/2024</span></a>`;
    const found = extract(`<main><h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></main><div><div>Tin liên quan</div><div class="list-group">${[1, 2].map(entry).join('')}</div></div>`);
    expect(titles(found)).toEqual([1, 2].map((n) => `Thôn số ${n} họp bàn làm đường 2024-04-0${n}`));
  });

  test('numbers of pages under a list are no entries', () => {
    const found = extract(`<main><h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></main><div class="box-other"><h3>Tin đã đưa</h3><ul><li><a href="/1">Thôn Nà Lùng họp bàn làm đường</a> (02/04/2024)</li><li><a href="/2">Trao mười hai con bò giống</a> (28/03/2024)</li></ul><div class="pager"><a>1</a><a>2</a><a>3</a></div></div>`);
    expect(titles(found)).toEqual(['Thôn Nà Lùng họp bàn làm đường 2024-04-02', 'Trao mười hai con bò giống 2024-03-28']);
  });

  test('entries that are headings', () => {
    const entry = (n: number): string => `<h3><a href="/tin/${n}">Thôn số ${n} họp bàn làm đường</a></h3><p>0${n}/04/2024</p>`;
    const found = extract(`<main><h1>${TITLE}</h1><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p></main><div><h2>Tin liên quan</h2>${[1, 2, 3].map(entry).join('')}</div>`);
    expect(titles(found)).toEqual([1, 2, 3].map((n) => `Thôn số ${n} họp bàn làm đường 2024-04-0${n}`));
  });

  test('the previous and the next article, named by the markup only', () => {
    const nav = '<nav class="navigation-post"><div class="nav-previous"><a href="/a" rel="prev">Thôn Nà Lùng họp bàn làm đường</a></div><div class="nav-next text-right"><a href="/b" rel="next">Trao mười hai con bò giống</a></div></nav>';
    const found = extract(`<article><h1>${TITLE}</h1><div class="entry-content"><p>${FIRST}</p><p>${SECOND}</p><p>${THIRD}</p><p style="text-align:right">Lý Văn Páo</p></div>${nav}</article>`);
    expect({ links: titles(found), authors: found.authors }).toEqual({ links: ['Thôn Nà Lùng họp bàn làm đường -', 'Trao mười hai con bò giống -'], authors: ['Lý Văn Páo'] });
  });
});

describe('who wrote it', () => {
  test('a Chinese row of facts and a correspondent in brackets', () => {
    const text = '云岭区人民政府\n首页 > 新闻中心\n云岭街道：老旧小区加装电梯\n来源：云岭日报　时间：2022-05-20 16:08　浏览：456次　【字号：大 中 小】\n日前，云岭街道水岸社区3号楼加装电梯正式投入使用，这是今年街道完工的第11台电梯。\n据介绍，该楼共有24户居民，社区先后召开协调会9次，最终所有住户签字同意。\n居民乘坐新装的电梯\n今年街道计划加装电梯30台，目前已开工18台。\n（通讯员 陈立新）\n打印本页 关闭窗口\n';
    const { authors, sourceName, views, article } = extract(text);
    expect({ authors, sourceName, views, published: article.publishedAt, kinds: article.blocks.map(({ kind }) => kind) }).toEqual({
      authors: ['陈立新'], sourceName: '云岭日报', views: 456, published: '2022-05-20T16:08:00', kinds: ['paragraph', 'paragraph', 'caption', 'paragraph'],
    });
  });

  test('an account beside the date is nobody', () => {
    const { authors, article } = extract(`${MENU}${TITLE}\n\nĐăng bởi: quantri - Ngày: 13/04/2024\n\n${FIRST}\n\n${SECOND}\n\n${THIRD}\n\nLý Văn Páo${RELATED}`);
    expect({ authors, published: article.publishedAt }).toEqual({ authors: ['Lý Văn Páo'], published: '2024-04-13' });
  });

  test('the author and the source in a row', () => {
    const found = page(`Tác giả: Lý Văn Páo | Nguồn: Sở Nông nghiệp tỉnh\n\n${FIRST}\n\n${SECOND}\n\n${THIRD}`);
    expect({ authors: found.authors, source: found.sourceName }).toEqual({ authors: ['Lý Văn Páo'], source: 'Sở Nông nghiệp tỉnh' });
  });

  test.each([
    ['a person by whom the article was taken over', 'Theo Lý Văn Páo (Báo Hà Lam)', ['Lý Văn Páo']],
    ['a person with a post, though menus are written like names', 'Jana Malá, tisková mluvčí', ['Jana Malá']],
  ] as const)('%s', (_, line, expected) => {
    const menu = 'Cầu Voi\nTrang Chủ\nĐời Sống\nXây Dựng Đảng\n\n';
    expect(extract(`${menu}${TITLE}\n\n13/04/2024 08:10\n\n${FIRST}\n\n${SECOND}\n\n${line}${RELATED}`).authors).toEqual(expected);
  });

  test('a post with a comma over a name, though menus have the word', () => {
    const text = 'Comuna Valea Rece\nAcasă\nConsiliul Local\nPrimar\nContact\nReparaţii la podul din satul Lunca\nLuni, 8 Aprilie 2024\nPrimăria comunei Valea Rece anunţă că podul din satul Lunca va fi închis pentru reparaţii timp de două săptămâni.\nCirculaţia se va face pe drumul comunal prin satul Izvoare, iar autobuzul şcolar va opri la magazin.\nPrimar,\nDumitru Lazăr-Popa\nTipărire\n';
    expect(extract(text).authors).toEqual(['Dumitru Lazăr-Popa']);
  });

  test('a section that is a link is no name', () => {
    const found = extract('<article><h1>Le marché déménage place Jean-Moulin</h1><p><a href="/t/commerce">Commerce</a></p><p>Mis en ligne le 4 mars 2024</p><p>À partir du samedi 6 avril, le marché se tiendra place Jean-Moulin pendant toute la durée des travaux de la halle.</p><p>Les soixante commerçants retrouveront leurs emplacements au mois de novembre.</p></article>');
    expect(found.authors).toEqual([]);
  });

  test('an office with its place is a source, not a person', () => {
    const found = extract(`<article><h1>Impfbus kommt nach Altbrück</h1><p>04.03.2024</p><p>Der Impfbus des Landkreises steht am Mittwoch von neun bis zwölf Uhr vor der Turnhalle der Grundschule in Altbrück.</p><p>Eine Anmeldung ist nicht nötig, der Impfpass soll mitgebracht werden.</p><p>Quelle: Landratsamt Bergenau</p></article>`);
    expect({ name: found.sourceName, authors: found.authors }).toEqual({ name: 'Landratsamt Bergenau', authors: [] });
  });
});

test('a page on one short line opens with its date and its title', () => {
  const { article, views, authors } = extract(`13/04/2024 | lượt xem: 41 ${TITLE} ${FIRST} ${SECOND}./. Lý Páo`);
  expect({ title: article.title, published: article.publishedAt, views, authors }).toEqual({ title: TITLE, published: '2024-04-13', views: 41, authors: ['Lý Páo'] });
});

test('the title of a list under its path may be made of words of menus', () => {
  const entries = [1, 2, 3, 4].map((n) => `Thôn số ${n} mở hội xuống đồng\n0${n}/03/2024 07:30\nBà con trong thôn góp gạo, góp gà làm cơm đãi khách.\nXem tiếp`).join('\n\n');
  expect(extract(`Trang chủ\nTin tức\nDu lịch\n\nTrang chủ » Tin tức » Văn hóa - Du lịch\n\nVăn hóa - Du lịch\n\n${entries}\n`).article.title).toBe('Văn hóa - Du lịch');
});
