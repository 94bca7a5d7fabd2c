/** The commands by name, for those who must know them without declaring them: that costs more than to read a short page. */
export const COMMANDS: readonly string[] = ['check', 'explain', 'report', 'schema', 'completion', 'help'];
