/** Query parameters that no list takes, with what the message says of each. */
export const badPages: [query: string, message: string][] = [
  ["page=0", "`page` must be at least 1, but is 0."],
  ["page=-1", "`page` must be at least 1, but is -1."],
  ["page=abc", '`page` must be an integer, but is "abc".'],
  ["page=1.5", '`page` must be an integer, but is "1.5".'],
  ["page=1e1", '`page` must be an integer, but is "1e1".'],
  ["page=", '`page` must be an integer, but is "".'],
  ["page=1&page=2", "`page` must be given once, but is given 2 times."],
  ["records_per_page=9", "`records_per_page` must be at least 10, but is 9."],
  ["records_per_page=0", "`records_per_page` must be at least 10, but is 0."],
  ["records_per_page=-1", "`records_per_page` must be at least 10, but is -1."],
  ["records_per_page=101", "`records_per_page` must be at most 100, but is 101."],
  ["records_per_page=abc", '`records_per_page` must be an integer, but is "abc".'],
];
