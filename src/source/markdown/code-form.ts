/** Code within a line; its groups are the marks and what they enclose. A row of marks is tried once, where it begins. */
export const codeForm = '(?<!(?<!\\\\)`)(?<marks>`+)(?!`)([^`\\n]{1,400})\\k<marks>(?!`)';
