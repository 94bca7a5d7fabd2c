/**
 * What the words in class and id names say about a part of a page, for any site. Data only.
 * A phrase is one or more whole words of one name, in order: `entry content` fits `entry-content`, `entryContent` and `td_entry_content`.
 */
import type { Zone } from '../../types';

/** A zone, or something else a name can say: a caption. `none` takes other signs back. */
export type SignKind = Zone | 'caption' | 'none';

/** Furniture of a page; these win over the words for facts (`comment date` is part of a comment). */
export const FURNITURE_WORDS: Readonly<Partial<Record<SignKind, readonly string[]>>> = {
  navigation: [
    'nav', 'navi', 'navbar', 'navigation', 'navmenu', 'topnav', 'subnav', 'mainnav', 'sidenav', 'menu', 'menus', 'submenu', 'mainmenu', 'topmenu', 'megamenu',
    'menubar', 'topbar', 'masthead', 'site header', 'site branding', 'page header top', 'global header', 'header top', 'top header', 'skip link', 'skip links', 'skiplink', 'skip to',
    'pagination', 'pager', 'paging', 'page numbers', 'page navi', 'wp pagenavi', 'offcanvas', 'off canvas', 'quick launch', 'quicklinks', 'quick links', 'table of contents', 'toc', 'sitemap',
    'language switcher', 'lang switcher', 'languages', 'accessibility', 'dieu huong', 'danh muc', 'pojo a11y', 'site title', 'site logo', 'site name', 'logo',
    'user menu', 'login form', 'dnn menu', 'utility bar', 'top links',
  ],
  breadcrumb: [
    'breadcrumb', 'breadcrumbs', 'crumb', 'crumbs', 'bread', 'duong dan', 'duongdan', 'fil ariane', 'ariane', 'migas', 'miga', 'brotkrumen', 'briciole', 'okruszki', 'drobecky', 'you are here', 'pathway', 'pathbar',
  ],
  toolbar: [
    'toolbar', 'toolbox', 'tools', 'post tools', 'cong cu', 'congcu', 'print', 'printer', 'print link', 'font size', 'text size', 'search', 'searchform', 'searchbox', 'search form', 'tim kiem', 'timkiem',
    'audio player', 'text to speech', 'listen', 'read speaker', 'rs btn', 'rating', 'danh gia', 'vote', 'bookmark', 'back to top', 'lendau', 'rate this', 'feedback form',
  ],
  share: [
    'share', 'sharing', 'shares', 'sharedaddy', 'addtoany', 'addthis', 'sharethis', 'social', 'socials', 'socialicon', 'social links', 'social media', 'social icons', 'social share', 'chia se', 'chiase', 'fb like', 'tweet button',
    'follow us', 'partage', 'partager', 'teilen', 'compartir', 'compartilhar', 'condividi', 'bagikan', 'udostepnij', 'sdilet', 'fenxiang', 'sharebar', 'sharebox', 'sharelist', 'a2a', 'heateor',
  ],
  comments: [
    'comment', 'comments', 'commentlist', 'comment list', 'commentform', 'comment form', 'disqus', 'respond', 'responses', 'discussion', 'binh luan', 'binhluan', 'livefyre', 'fb comments',
    'commentaire', 'commentaires', 'kommentar', 'kommentare', 'comentario', 'comentarios', 'commenti', 'komentar', 'komentarze', 'komentare', 'y kien ban doc', 'reader comments', 'webmention', 'webmentions',
  ],
  related: [
    'related', 'relatedposts', 'related posts', 'related articles', 'related news', 'related content', 'relatedarticles', 'similar', 'similar posts', 'other news', 'othernews', 'other title', 'more news', 'more stories', 'more from', 'more articles',
    'see also', 'read also', 'also read', 'read more posts', 'read next', 'up next', 'next article', 'prev article', 'you may also', 'you might', 'may like', 'also like', 'suggested', 'suggestions', 'recommended', 'recommendation', 'recommendations', 'recirc', 'recirculation',
    'post navigation', 'posts navigation', 'nav links', 'post nav', 'next prev', 'prev next', 'prevnext', 'nextprev', 'previous post', 'next post', 'prev post', 'post next', 'post prev', 'pagenav', 'nav previous', 'nav next', 'article nav', 'entry nav',
    'tin khac', 'tinkhac', 'tin lien quan', 'tinlienquan', 'lien quan', 'tin cung', 'tin cu', 'tin moi hon', 'tin cu hon', 'bai viet lien quan', 'baivietlienquan', 'cung chuyen muc', 'tin da dua',
    'correlati', 'correlate', 'relacionados', 'relacionadas', 'relacionado', 'outras noticias', 'lire aussi', 'articles lies', 'weitere artikel', 'verwandte', 'terkait', 'berita lainnya', 'souvisejici', 'xiangguan', 'crp related', 'yarpp', 'jp relatedposts',
  ],
  sidebar: [
    'sidebar', 'sidebars', 'side bar', 'aside', 'widget', 'widgets', 'widget area', 'widgetarea', 'rail', 'right rail', 'left rail', 'ad', 'ads', 'adv', 'adx', 'advert', 'adverts', 'advertisement', 'advertising', 'adsbygoogle', 'ad container', 'adspot', 'adslot', 'banner', 'banners',
    'sponsor', 'sponsored', 'sponsors', 'promo', 'promos', 'promotion', 'promoted', 'promobox', 'quang cao', 'quangcao', 'newsletter', 'signup', 'sign up', 'subscribe', 'subscription', 'mailing list', 'mc embed', 'mailchimp', 'optin', 'outbrain', 'taboola',
    'popular', 'popular posts', 'most read', 'mostread', 'most popular', 'most viewed', 'trending', 'trend', 'hot news', 'latest', 'latest news', 'latest posts', 'recent', 'recent posts', 'recent entries', 'recentposts', 'top stories', 'doc nhieu', 'xem nhieu', 'tin moi', 'tinmoi', 'tin noi bat', 'tin doc nhieu',
    'left pane', 'leftpane', 'right pane', 'rightpane', 'left column', 'right column', 'leftcol', 'rightcol', 'left col', 'right col', 'barra lateral', 'seitenleiste', 'author bio', 'authorbio', 'author box', 'authorbox', 'about author', 'author info', 'about the author', 'author description', 'lien ket', 'lienket', 'thong bao', 'lich cong tac', 'tham do', 'poll', 'weather', 'thoi tiet', 'ticker', 'donate', 'donation', 'call to action', 'cta', 'upsell', 'product card', 'shopping', 'today', 'van ban moi',
  ],
  footer: [
    'footer', 'foot', 'colophon', 'copyright', 'copyrights', 'site info', 'siteinfo', 'site footer', 'page footer', 'bottom bar', 'chan trang', 'chantrang', 'pied de page', 'pied', 'fusszeile', 'rodape', 'pie pagina', 'piedipagina', 'stopka', 'paticka', 'disclaimer', 'contentinfo', 'ban quyen', 'legal', 'imprint',
  ],
  popup: [
    'cookie', 'cookies', 'cookiebar', 'cookie notice', 'cookie consent', 'cookieconsent', 'gdpr', 'consent', 'modal', 'popup', 'pop up', 'popups', 'overlay', 'lightbox', 'onetrust', 'cmplz', 'tarteaucitron', 'cookielaw', 'cky', 'iubenda', 'toast', 'chromeframe', 'browsehappy', 'browser warning', 'paywall', 'regwall', 'interstitial', 'dialog', 'didomi', 'adblock', 'privacy banner', 'alert banner', 'notice bar',
  ],
  counter: [
    'visitor counter', 'visitorcounter', 'visit counter', 'visitcounter', 'counter', 'hit counter', 'luot truy cap', 'luottruycap', 'thong ke', 'thongke', 'truy cap', 'truycap', 'visitors', 'statistics online', 'odwiedzin', 'compteur', 'contador visitas',
  ],
  attachment: ['attachment list', 'attachments', 'attachment links', 'file attachments', 'dinh kem', 'dinhkem', 'tep dinh kem', 'filedinhkem', 'download files', 'post attachments', 'telecharger', 'downloads', 'allegati', 'anexos', 'adjuntos'],
  tags: ['tags', 'tag links', 'tag list', 'taglist', 'tagcloud', 'post tags', 'entry tags', 'article tags', 'cat links', 'tags links', 'tu khoa', 'tukhoa', 'keywords', 'topics', 'hashtags', 'post categories', 'entry categories', 'entry taxonomies', 'filed under'],
};

/** Furniture words that builders also give to parts of an article; not believed inside its body. */
export const WEAK_WORDS: ReadonlySet<string> = new Set([
  'nav', 'navi', 'menu', 'toc', 'table of contents', 'logo', 'languages', 'print', 'search', 'tools', 'listen', 'rating', 'vote', 'widget', 'widgets', 'banner', 'banners', 'promo', 'promos', 'promotion',
  'popular', 'trending', 'trend', 'latest', 'recent', 'today', 'weather', 'cta', 'legal', 'foot', 'consent', 'dialog', 'overlay', 'visitors', 'thong ke', 'thong bao', 'topics', 'subscription', 'discussion', 'responses', 'similar', 'suggested', 'suggestions',
]);

/** Facts of the article; believed only outside furniture. */
export const FACT_WORDS: Readonly<Partial<Record<SignKind, readonly string[]>>> = {
  title: [
    'entry title', 'post title', 'article title', 'news title', 'story title', 'page title', 'detail title', 'title detail', 'content title', 'blog title single', 'single title', 'headline', 'article headline', 'story headline', 'main title', 'title main', 'tieude', 'tieu de', 'td post title', 'titulo noticia', 'titulo', 'titular', 'titre article', 'tieude tin', 'title news', 'newstitle', 'articletitle', 'tit1', 'judul',
  ],
  lead: [
    'sapo', 'lead', 'lede', 'standfirst', 'dek', 'deck', 'subtitle', 'sub title', 'subheadline', 'subhead', 'subheading', 'single subheader', 'news subheader', 'article summary', 'post excerpt', 'entry summary', 'summary', 'intro', 'introtext', 'intro text', 'introduction', 'chapo', 'chapeau', 'entradilla', 'bajada', 'teaser text', 'tom tat', 'tomtat', 'trich dan', 'trichdan', 'trich yeu', 'mo ta', 'mota', 'hometext', 'description mode', 'article description', 'vorspann', 'sottotitolo', 'occhiello', 'perex', 'article lead', 'zajawka', 'linha fina', 'ingress', 'popis', 'anotace', 'resumen', 'resumo', 'riassunto', 'kicker text', 'inleiding', 'uvod', 'rezumat',
  ],
  date: [
    'date', 'dates', 'datetime', 'date time', 'time', 'timestamp', 'time stamp', 'published', 'pubdate', 'pub date', 'publish date', 'publishdate', 'post date', 'postdate', 'posted on', 'posted', 'entry date', 'article date', 'articledate', 'dateline', 'date published', 'modified', 'updated', 'last updated', 'ngay', 'ngaydang', 'ngay dang', 'ngaytin', 'ngay tin', 'thoi gian', 'thoigian', 'thoigiandang', 'fecha', 'data pubblicazione', 'datum', 'tanggal', 'show date', 'created', 'create date', 'createdate', 'release date',
  ],
  byline: [
    'byline', 'by line', 'author', 'authors', 'author name', 'authorname', 'article author', 'post author', 'entry author', 'posted by', 'writer', 'writers', 'reporter', 'journalist', 'columnist', 'auteur', 'auteurs', 'autor', 'autore', 'autoren', 'autores', 'tac gia', 'tacgia', 'but danh', 'nguoi dang', 'nguoi viet', 'penulis', 'signature', 'contributor', 'contributors', 'vcard', 'firma', 'firmante', 'ky ten', 'created by', 'createdby', 'by author',
  ],
  source: ['article source', 'news source', 'source name', 'source link', 'nguon', 'nguontin', 'nguon tin', 'fuente', 'fonte', 'quelle', 'laiyuan', 'zrodlo'],
  views: ['views', 'view count', 'viewcount', 'post views', 'page views', 'pageviews', 'hits', 'read counter', 'readcounter', 'luot xem', 'luotxem', 'soluotxem', 'visitas', 'dilihat', 'zobrazeni'],
};

/** The article itself; these win over furniture around them when they hold enough text. */
export const BODY_WORDS: readonly string[] = [
  'entry content', 'post content', 'postcontent', 'article content', 'articlecontent', 'article body', 'articlebody', 'article text', 'article main', 'article detail', 'story body', 'story content', 'story text', 'news content', 'newscontent', 'news body', 'news text', 'news detail', 'newsdetail', 'news details', 'content detail', 'contentdetail',
  'detail content', 'details content', 'detailcontent', 'post body', 'postbody', 'post entry', 'post text', 'body text', 'bodytext', 'body content', 'body copy', 'text body', 'text content', 'main text', 'blog content', 'blog post content', 'single content', 'single post content', 'content body', 'content text', 'rich text body', 'body html', 'bodyhtml', 'field name body', 'node content', 'noi dung', 'noidung', 'nd detail', 'cuerpo noticia', 'cuerpo', 'corpo noticia', 'texto noticia', 'conteudo noticia', 'testo', 'texte', 'inhalt text', 'artikel text', 'artikeltext', 'isi berita', 'detail text', 'article inner', 'article wrap content', 'prose', 'page body text', 'itemfulltext', 'item full text', 'full text',
];

/** Captions of images. */
export const CAPTION_WORDS: readonly string[] = [
  'caption', 'captions', 'wp caption text', 'image caption', 'img caption', 'imgcaption', 'photo caption', 'figcaption', 'media caption', 'image credit', 'photo credit', 'chu thich', 'chuthich', 'chu thich anh', 'pic caption', 'pcaption', 'legende', 'bildunterschrift', 'didascalia', 'pie foto', 'leyenda', 'legenda', 'popis obrazku', 'image desc', 'expnoneditablecaption',
];

/** Whole class names that take an element out of sight on a wide screen. */
export const HIDDEN_NAMES: ReadonlySet<string> = new Set((
  'hidden hide d-none display-none is-hidden u-hidden uk-hidden visually-hidden visuallyhidden sr-only sronly screen-reader-text screen-reader-only screenreader-text hide-accessible aui-helper-hidden helper-hidden element-invisible invisible ' +
  'u-visuallyhidden a11y-hidden accessibly-hidden accessible-hidden offscreen off-screen hidden-desktop hide-desktop hidden-lg hidden-md visible-xs visible-xs-block visible-print visible-print-block print-only only-print d-print-block mobile-only only-mobile show-for-sr show-for-print aspnethidden nodisplay no-display cd-visually-hidden assistive-text hidden-visually'
).split(' '));

/** Parts of companions of `hidden` or `d-none` that bring the element back on wide screens: `d-md-block`, `sm:flex`. */
export const SHOWN_AGAIN = /^(?:d-(?:sm|md|lg|xl)-|(?:sm|md|lg|xl):(?:block|flex|inline|grid|table)|show-(?:md|lg|desktop)|u?k?-?visible@)/;

/** Words that make a name tell of a state or a layout, not of a part: `has-sidebar`, `nav-open`, `with-menu`. */
export const STATE_WORDS: ReadonlySet<string> = new Set('has with no without is open opened toggle toggled enabled disabled active inactive available supports support allow using not enable layout'.split(' '));

/** Names that page builders and taxonomies give to everything; nothing in them speaks of the page's parts. */
export const MUTE_PREFIXES: readonly string[] = [
  'elementor', 'hs_cos', 'so-panel', 'et_pb', 'et-', 'vc_', 'wpb_', 'fusion-', 'siteorigin', 'so-', 'panel-', 'sqs-', 'fl-', 'tag-', 'category-', 'page-template', 'postid-', 'menu-item-', 'ast-', 'kt-', 'stk-', 'brz-', 'oxy-', 'data-', 'tdb_', 'tdb-', 'tdi_', 'wixui', 'fa-', 'icon-', 'theme-', 'col-', 'ms-rte', 'uk-', 'avia',
];
