/** Names files that are no text by their first bytes, so that the refusal can say what to do. */

interface Kind {
  /** With its article, as it stands in "this is …". */
  readonly name: string;
  /** Alternatives; each one a signature in Latin-1. */
  readonly starts: readonly string[];
  /** Bytes before the signature. */
  readonly at?: number;
  /** The signature could begin a text; a zero byte behind it makes it sure. */
  readonly zero?: true;
}

const byte = String.fromCharCode;

const KINDS: readonly Kind[] = [
  { name: 'a PDF document', starts: ['%PDF-'] },
  { name: 'a ZIP archive (also Word, Excel, OpenDocument and EPUB files)', starts: [`PK${byte(3, 4)}`, `PK${byte(5, 6)}`, `PK${byte(7, 8)}`] },
  { name: 'an old Word, Excel or PowerPoint file', starts: [byte(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)] },
  { name: 'an RTF document', starts: ['{\\rtf'] },
  { name: 'a PostScript file', starts: ['%!PS'] },
  { name: 'a DjVu document', starts: ['AT&TFORM'], zero: true },
  { name: 'a gzip archive', starts: [byte(0x1f, 0x8b, 8)] },
  { name: 'a bzip2 archive', starts: ['BZh91AY', 'BZh11AY', 'BZh61AY'] },
  { name: 'an xz archive', starts: [`${byte(0xfd)}7zXZ`] },
  { name: 'a zstd archive', starts: [byte(0x28, 0xb5, 0x2f, 0xfd)] },
  { name: 'a 7z archive', starts: [`7z${byte(0xbc, 0xaf, 0x27, 0x1c)}`] },
  { name: 'a RAR archive', starts: [`Rar!${byte(0x1a, 7)}`] },
  { name: 'a tar archive', starts: ['ustar'], at: 257, zero: true },
  { name: 'a PNG image', starts: [`${byte(0x89)}PNG`] },
  { name: 'a JPEG image', starts: [byte(0xff, 0xd8, 0xff)] },
  { name: 'a GIF image', starts: ['GIF87a', 'GIF89a'], zero: true },
  { name: 'a TIFF image', starts: [`II*${byte(0)}`, `MM${byte(0)}*`] },
  { name: 'an icon', starts: [byte(0, 0, 1, 0)] },
  { name: 'a WebP, WAV or AVI file', starts: ['RIFF'], zero: true },
  { name: 'an MP4, HEIC or AVIF file', starts: ['ftyp'], at: 4, zero: true },
  { name: 'a Matroska or WebM video', starts: [byte(0x1a, 0x45, 0xdf, 0xa3)] },
  { name: 'an MP3 recording', starts: [`ID3${byte(2)}`, `ID3${byte(3)}`, `ID3${byte(4)}`] },
  { name: 'an Ogg file', starts: [`OggS${byte(0)}`] },
  { name: 'a FLAC recording', starts: ['fLaC'], zero: true },
  { name: 'a font', starts: ['wOFF', 'wOF2', 'OTTO', byte(0, 1, 0, 0)], zero: true },
  { name: 'a program', starts: [`${byte(0x7f)}ELF`, byte(0xca, 0xfe, 0xba, 0xbe), `${byte(0)}asm`, byte(0xcf, 0xfa, 0xed, 0xfe), `MZ${byte(0x90, 0)}`] },
  { name: 'an SQLite database', starts: ['SQLite format 3'], zero: true },
  { name: 'a binary property list', starts: ['bplist00'], zero: true },
];

/** As far as any signature reaches. */
const REACH = 270;

/** What a file is that is no text, with its article ("a PNG image"), or null. */
export function kindOfBinary(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, REACH)).toString('latin1');
  const zero = head.includes(byte(0));
  return KINDS.find((kind) => (zero || !kind.zero) && kind.starts.some((start) => head.startsWith(start, kind.at)))?.name ?? null;
}
