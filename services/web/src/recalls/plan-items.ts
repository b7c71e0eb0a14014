interface PackItem {
  readonly item: string;
  readonly title: string;
}
export interface PlanItem extends PackItem {
  readonly words: string;
}

/** What a plan says, in the order of the rule pack that the recall is under; what the pack does not ask for comes last (RCL-1). */
export const planItems = (contents: Readonly<Record<string, string>>, asked: readonly PackItem[]): PlanItem[] => {
  const beyond = Object.keys(contents).filter((item) => !asked.some((each) => each.item === item));
  return [...asked, ...beyond.map((item) => ({ item, title: item }))].flatMap(({ item, title }) => {
    const words = contents[item];
    return words === undefined ? [] : [{ item, title, words }];
  });
};
