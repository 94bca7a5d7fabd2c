/** Words of page furniture that belong to no language: names of networks and of icons. */

/** Names on share and follow buttons, alone on their line. Names that are plain words too ("Line", "Signal") are left out. */
export const networks: readonly string[] = [
  'Facebook', 'Facebook Messenger', 'Messenger', 'Twitter', 'X (Twitter)', 'Twitter/X', 'Twitter / X', 'X / Twitter', 'X', 'Tweet', 'ReTweet',
  'Instagram', 'LinkedIn', 'YouTube', 'YouTube Channel', 'TikTok', 'Pinterest', 'Pin it', 'WhatsApp', 'Telegram', 'Viber', 'Zalo', 'WeChat', 'Weibo', 'Sina Weibo',
  'QQ', 'QZone', 'Douban', 'Baidu', 'Renren', 'VK', 'VKontakte', 'Odnoklassniki', 'Reddit', 'Tumblr', 'Flickr', 'Vimeo', 'Snapchat', 'Threads', 'Mastodon', 'Bluesky',
  'XING', 'Skype', 'Discord', 'Twitch', 'Flipboard', 'Pocket', 'Instapaper', 'Digg', 'StumbleUpon', 'Del.icio.us', 'Google+', 'G+', 'Google Plus', 'Google Plus One',
  'Google News', 'Google Bookmarks', 'Yahoo Bookmarks', 'Blogger', 'Blogspot', 'Evernote', 'Nextdoor', 'KakaoTalk', 'KakaoStory', 'Naver', 'LINE it', 'Wykop', 'Nasza Klasa',
  'Meneame', 'Menéame', 'Tuenti', 'Diaspora', 'Hacker News', 'Issuu', 'SoundCloud', 'Spotify', 'Apple Podcasts', 'Google Podcasts', 'Foursquare', 'TripAdvisor',
  'LinkHay', 'Zing Me', 'MySpace', 'LiveJournal', 'Buffer', 'AddThis', 'AddToAny', 'ShareThis', 'Share by AddThis', 'AddThis Sharing Buttons',
  'Email', 'E-mail', 'Mail', 'Gmail', 'Yahoo Mail', 'Outlook', 'SMS', 'RSS', 'Facebook-f', 'Linkedin-in', 'Pinterest-p', 'Google-plus-g',
  'fb', 'fb-share', 'Tw.', 'Ig.', 'Yt.', 'FB Like', 'Facebook Like', 'Facebook Twitter', 'Facebook Twitter YouTube', 'Facebook Instagram', 'Facebook Instagram YouTube',
  'Facebook Twitter Instagram', 'Facebook Twitter LinkedIn', 'Facebook Twitter Google+', 'Facebook Twitter Pinterest', 'Facebook Twitter WhatsApp', 'Facebook Twitter Email',
  'Copy link', 'Copy URL', 'Copy Link to Clipboard', 'Link copied', 'QR code', 'WhatsApp Channel',
];

/**
 * Names of icon fonts that show as words when a page is flattened: Material ligatures, Font Awesome, Glyphicons and other classes.
 * Single common words ("home", "event", "person") are left out, as an article may have them as a line.
 */
export const iconWords: readonly string[] = [
  // Material Icons
  'rss_feed', 'mail_outline', 'fingerprint', 'access_time', 'account_balance', 'account_box', 'account_circle', 'add_circle', 'add_circle_outline', 'add_shopping_cart', 'alternate_email',
  'arrow_back', 'arrow_back_ios', 'arrow_back_ios_new', 'arrow_downward', 'arrow_drop_down', 'arrow_drop_down_circle', 'arrow_drop_up', 'arrow_forward', 'arrow_forward_ios', 'arrow_left',
  'arrow_right', 'arrow_right_alt', 'arrow_upward', 'attach_file', 'attach_money', 'bar_chart', 'bookmark_border', 'calendar_month', 'calendar_today', 'camera_alt',
  'cancel_presentation', 'chat_bubble', 'chat_bubble_outline', 'check_box', 'check_box_outline_blank', 'check_circle', 'check_circle_outline', 'chevron_left', 'chevron_right',
  'close_fullscreen', 'cloud_download', 'contact_mail', 'contact_phone', 'content_copy', 'credit_card', 'date_range', 'directions_bus', 'directions_car', 'directions_walk',
  'done_all', 'double_arrow', 'drag_handle', 'edit_note', 'error_outline', 'event_available', 'event_note', 'exit_to_app', 'expand_less', 'expand_more', 'fast_forward', 'fast_rewind',
  'favorite_border', 'file_copy', 'file_download', 'filter_alt', 'filter_list', 'first_page', 'folder_open', 'format_quote', 'format_size', 'fullscreen_exit', 'g_translate', 'grid_view',
  'help_outline', 'highlight_off', 'home_work', 'hourglass_empty', 'hourglass_full', 'info_outline', 'insert_chart', 'insert_drive_file', 'insert_invitation', 'insert_link', 'insert_photo',
  'keyboard_arrow_down', 'keyboard_arrow_left', 'keyboard_arrow_right', 'keyboard_arrow_up', 'keyboard_backspace', 'keyboard_double_arrow_right', 'last_page', 'library_books',
  'live_tv', 'local_library', 'local_offer', 'local_phone', 'local_post_office', 'location_city', 'location_on', 'lock_open', 'lock_outline', 'manage_accounts', 'menu_book',
  'menu_open', 'mode_comment', 'more_horiz', 'more_vert', 'navigate_before', 'navigate_next', 'notifications_active', 'notifications_none', 'open_in_full', 'open_in_new', 'pause_circle',
  'people_alt', 'people_outline', 'perm_identity', 'perm_phone_msg', 'person_outline', 'phone_android', 'phone_in_talk', 'photo_camera', 'photo_library', 'picture_as_pdf', 'play_arrow',
  'play_circle', 'play_circle_filled', 'play_circle_outline', 'power_settings_new', 'query_builder', 'question_answer', 'record_voice_over', 'remove_red_eye', 'save_alt',
  'shopping_cart', 'skip_next', 'skip_previous', 'star_border', 'star_half', 'star_outline', 'supervisor_account', 'text_decrease',
  'text_fields', 'text_increase', 'thumb_down', 'thumb_up', 'thumb_up_off_alt', 'trending_flat', 'trending_up', 'unfold_more', 'verified_user',
  'video_library', 'view_headline', 'view_list', 'view_module', 'visibility_off', 'volume_down', 'volume_mute', 'volume_off', 'volume_up', 'watch_later', 'wb_sunny', 'wifi_tethering',
  'zoom_in', 'zoom_out', 'zoom_out_map',
  // Material ligatures of one word that OpenSID and its like print alone
  'call', 'settings', 'subdirectory_arrow_right',
  // Class names: Font Awesome, Glyphicons, Bootstrap, Joomla, Drupal
  'fa fa-bars', 'fa fa-calendar', 'fa fa-chevron-up', 'fa fa-clock-o', 'fa fa-envelope', 'fa fa-eye', 'fa fa-facebook', 'fa fa-home', 'fa fa-phone', 'fa fa-print', 'fa fa-search',
  'fa fa-share', 'fa fa-share-alt', 'fa fa-twitter', 'fa fa-user', 'fa fa-youtube', 'fab fa-facebook-f', 'fab fa-instagram', 'fab fa-linkedin-in', 'fab fa-twitter', 'fab fa-whatsapp',
  'fab fa-youtube', 'fas fa-bars', 'fas fa-calendar-alt', 'fas fa-envelope', 'fas fa-print', 'fas fa-search', 'far fa-calendar-alt', 'far fa-clock', 'far fa-envelope',
  'fa-bars', 'fa-calendar', 'fa-envelope', 'fa-facebook', 'fa-print', 'fa-search', 'fa-share', 'fa-twitter', 'angle-down', 'angle-left', 'angle-right', 'angle-up', 'arrow-down', 'arrow-left',
  'arrow-right', 'arrow-up', 'caret-down', 'caret-right', 'chevron-down', 'chevron-left', 'chevron-right', 'chevron-up', 'calendar-alt', 'clock-o', 'external-link', 'external-link-alt',
  'facebook-f', 'linkedin-in', 'map-marker', 'map-marker-alt', 'paper-plane', 'phone-alt', 'share-alt', 'user-circle', 'icon-calendar', 'icon-close', 'icon-email', 'icon-facebook', 'icon-menu',
  'icon-print', 'icon-search', 'icon-share', 'icon-twitter', 'glyphicon glyphicon-calendar', 'glyphicon glyphicon-print', 'glyphicon glyphicon-search', 'glyphicon-print', 'glyphicon-search',
  'bi bi-search', 'bi bi-share', 'svg-icon', 'it-expand', 'it-search',
];

/** Names of icons that are common words: they count as icons only between the facts of a date line. */
export const factIcons: readonly string[] = [
  'person', 'people', 'visibility', 'event', 'today', 'schedule', 'folder', 'label', 'comment', 'comments', 'print', 'share', 'place', 'book', 'user', 'clock', 'calendar', 'eye', 'tag', 'tags', 'update',
];

/** What views and visits are counted in, behind the number, in lower case. */
export const countUnits: readonly string[] = [
  'lượt', 'lần', 'người', 'khách', 'views', 'view', 'times', 'x', 'kali', 'orang', '次', '人次', '人', 'fois', 'mal', 'veces', 'vezes', 'volte', 'krát', 'razy', 'raz', 'wyświetleń', 'odsłon', 'visitas', 'visites',
];
