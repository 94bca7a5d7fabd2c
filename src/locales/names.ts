/** Words of names that are the same on sites of every language, in lower case. */

/** Small words inside a person's name. */
export const nameParticles: readonly string[] = [
  'de', 'da', 'do', 'dos', 'das', 'del', 'della', 'di', 'du', 'van', 'von', 'vom', 'der', 'den', 'ten', 'ter', 'la', 'le', 'y', 'e', 'bin', 'binti', 'al', 'el', 'zu', 'af', 'av',
];

/** Of those, articles that open a noun and hardly ever a name: "Der Wertstoffhof". */
export const articlesLikeParticles: readonly string[] = ['der', 'den'];

/** Units of administration, which before a place's name make an office's piece and no person: "TBXH HUYỆN LIÊN SƠN". */
export const unitWords: readonly string[] = ['huyện', 'thị xã', 'thành phố', 'phường', 'thị trấn', 'xã'];

/** Degrees and licences that stand behind a name, parted from it by a comma, without full stops and in lower case. */
export const degrees: readonly string[] = [
  'phd', 'md', 'dvm', 'dds', 'dmd', 'rn', 'rd', 'rdn', 'msc', 'mph', 'mba', 'jd', 'esq', 'cpa', 'cfp', 'cfa', 'edd', 'psyd', 'pharmd', 'lcsw', 'lmft', 'cscs', 'cissn', 'facp', 'jr', 'sr',
];

/** Accounts of publishing systems, which name no author. */
export const accountNames: readonly string[] = [
  'admin', 'administrator', 'root', 'webmaster', 'web master', 'editor', 'user', 'super user', 'superuser', 'quantri', 'quản trị', 'quản trị viên', 'banbientap', 'redakcja', 'redaktion', 'staff', 'guest', 'moderator', 'system',
];

/** Family names that are also words for an office ("Đoàn": the Youth Union). */
export const surnamesLikeOffices: readonly string[] = ['đoàn'];
