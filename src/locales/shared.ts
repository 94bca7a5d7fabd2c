export const networks: readonly string[] = ['Facebook', 'X', 'Twitter', 'Zalo', 'WhatsApp', 'Telegram', 'LinkedIn', 'Pinterest', 'Email', 'Tweet', 'YouTube'];
export const iconWords: readonly string[] = ['rss_feed', 'fingerprint', 'mail_outline', 'menu', 'search', 'close'];
