/** Names in lists with commas between, as `--format html,json --format csv` gives them. */
export function listedNames(lists: readonly string[]): readonly string[] {
  return lists.flatMap((list) => list.split(',')).map((name) => name.trim());
}
