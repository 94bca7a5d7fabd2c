export function declaredCharset(_bytes: Uint8Array): string | null { return null; }
