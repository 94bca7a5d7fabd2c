/**
 * Portal families of municipalities and the names their templates give to the parts of a page. Data only.
 * Names are whole class or id values in lower case; `*` at the end stands for anything that follows.
 */
import type { SignKind } from './sign-words';

export interface PortalFamily {
  readonly family: string;
  readonly names: Readonly<Partial<Record<SignKind, readonly string[]>>>;
}

/** All families that are known. */
export const PORTALS: readonly PortalFamily[] = [
  {
    family: 'LacViet on SharePoint',
    names: {
      body: ['externalclass*'], lead: ['lv_description_mode1', 'lv_description_mode2'], related: ['tbtinkhac', 'othertitle', 'other', 'part2'],
      views: ['css_readcounter'], toolbar: ['css_printandback', 'css_linkstoweb'], navigation: ['ms-quicklaunch', 's4-topheader2', 'ms-navsubmenu', 'ms-cui-topbar2', 's4-ribbonrow'], breadcrumb: ['s4-breadcrumb-top', 's4-breadcrumb'], counter: ['divcounter'],
    },
  },
  { family: 'SharePoint', names: { body: ['ms-rtestate-field', 'ms-rtestate-read', 'articlecontent'], navigation: ['ms-core-navigation', 'ms-siteactionsmenu', 'suitebar'], toolbar: ['ms-dlgframe'] } },
  {
    family: 'ministries on SharePoint',
    names: { title: ['divarticledescription3'], lead: ['divarticledescription1', 'news-des', 'show_description'], body: ['divarticledescription2', 'news-detail', 'show_content', 'contenttin'], date: ['pnhide'], source: ['pnnguontin', 'lblnguonthongtin'] },
  },
  {
    family: 'NukeViet',
    names: {
      body: ['news-bodyhtml', 'bodytext'], lead: ['hometext'], none: ['newsdetailmetatop', 'news_column'], related: ['other-news', 'related-square', 'news-old', 'news-new'], toolbar: ['stringrating'], share: ['socialicon'], comments: ['idcomment', 'comment-wrap'], popup: ['timeoutsess'],
    },
  },
  { family: 'Liferay', names: { body: ['journal-content-article', 'asset-full-content'], navigation: ['sort-pages', 'dockbar', 'sign-in'], none: ['asset-content'], toolbar: ['portlet-topper', 'lfr-meta-actions', 'asset-actions', 'taglib-page-iterator'], tags: ['asset-tags'], related: ['asset-related-assets', 'taglib-asset-links'] } },
  { family: 'DNN', names: { body: ['lblnoidung', 'dnn_contentpane'], navigation: ['dnnmenu', 'dnn_dnnmenu'], sidebar: ['dnn_leftpane', 'dnn_rightpane'], date: ['lblngay', 'lblngaydang'], title: ['lbltieude'], lead: ['lbltomtat'] } },
  { family: 'Oracle WebCenter', names: { body: ['wcm-content', 'contentbody'], title: ['wcm-title'] } },
  { family: 'Joomla', names: { body: ['item-page', 'itemfulltext', 'article-content'], lead: ['itemintrotext'], related: ['pagenav', 'pager'], sidebar: ['moduletable*'], byline: ['createdby'], views: ['hits'], toolbar: ['article-tools'] } },
  {
    family: 'WordPress',
    names: { body: ['entry-content', 'post-content', 'wp-block-post-content', 'td-post-content'], title: ['entry-title', 'wp-block-post-title'], date: ['entry-date', 'wp-block-post-date'], none: ['entry-meta', 'entry-header'], share: ['sharedaddy', 'sd-sharing', 'heateor_sss_sharing_container'], related: ['jp-relatedposts', 'nav-links', 'td-post-next-prev', 'td-block-row-next-prev'], sidebar: ['td-a-rec', 'td-adspot-title'], toolbar: ['pojo-a11y-toolbar*'], popup: ['cookie-notice*'] },
  },
  { family: 'Drupal', names: { body: ['field-name-body', 'field--name-body', 'field--name-field-body', 'node__content'], title: ['page-header__title', 'block-page-title-block'], sidebar: ['region-sidebar-first', 'region-sidebar-second', 'layout-sidebar-first', 'layout-sidebar-second'], navigation: ['region-header', 'region-navigation', 'region-primary-menu'], footer: ['region-footer*'], breadcrumb: ['region-breadcrumb'] } },
  { family: 'TYPO3', names: { body: ['news-text-wrap', 'ce-bodytext', 'tx-news-article'], lead: ['teaser-text', 'news-teaser'], related: ['news-related', 'news-related-wrap'], attachment: ['news-related-files'], toolbar: ['news-backlink-wrap'], none: ['footer-meta'] } },
  { family: 'SPIP', names: { body: ['texte'], lead: ['chapo', 'surtitre', 'soustitre'], navigation: ['nav_principale', 'arbo'], footer: ['pied'] } },
  { family: 'CivicPlus', names: { body: ['fr-view', 'pagecontent', 'modulecontentnew'], navigation: ['topmenu', 'megamenu*', 'breadcrumbs'], popup: ['sitealert', 'alertcenter'], footer: ['footercontainer', 'cpfooter'] } },
  { family: 'Plone', names: { body: ['content-core', 'parent-fieldname-text'], lead: ['documentdescription', 'parent-fieldname-description'], title: ['documentfirstheading', 'parent-fieldname-title'], byline: ['documentbyline', 'plone-document-byline'], navigation: ['portal-globalnav', 'portal-siteactions', 'portal-personaltools', 'portal-top'], breadcrumb: ['portal-breadcrumbs'], sidebar: ['portal-column-one', 'portal-column-two'], footer: ['portal-footer', 'portal-colophon', 'portal-footer-wrapper'] } },
  { family: 'Squiz Matrix', names: { body: ['body-copy', 'content-body', 'content_div*'], breadcrumb: ['lineage'], toolbar: ['page-utility'] } },
  { family: 'Sitefinity', names: { body: ['sfcontentblock', 'sfnewscontent'], title: ['sfnewstitle'], date: ['sfnewsauthoranddate'] } },
  { family: 'OpenSID', names: { body: ['teks'], title: ['judul', 'judul_big'] } },
  { family: 'Chinese government sites', names: { body: ['trs_editor', 'trs_preappend', 'ucap-content', 'xxgk-content', 'pages_content'], breadcrumb: ['dqwz', 'weizhi'], share: ['bdsharebuttonbox', 'fenxiang'] } },
];
