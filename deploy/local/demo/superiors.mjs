/** Role → role of who is told when clocks run out. Of several superiors with one role, people are spread over them in turn. */
const superiorRole = {
  salesperson: 'sales-supervisor',
  'sales-supervisor': 'sales-head',
  'sales-head': 'director',
  'customer-service': 'sales-head',
  'sales-administration': 'sales-head',
  'sales-chief': 'director',
  director: 'general-manager',
  'deputy-general-manager': 'general-manager',
  'qc-inspector': 'qc-chief',
  'oem-quality-engineer': 'qc-chief',
  'qc-chief': 'quality-director',
  'quality-director': 'general-manager',
  'warehouse-keeper': 'production-chief',
  transporter: 'production-chief',
  'master-data-keeper': 'production-chief',
  'production-chief': 'deputy-general-manager',
};

/**
 * @param {{ sub: string, role: string }[]} people
 * @returns {Map<string, string>} person → superior
 */
export function superiorsOf(people) {
  /** @type {Map<string, string>} */
  const superiors = new Map();
  for (const [role, above] of Object.entries(superiorRole)) {
    const holders = people.filter((person) => person.role === above);
    people
      .filter((person) => person.role === role)
      .forEach(({ sub }, index) => {
        const superior = holders[index % holders.length];
        if (superior) superiors.set(sub, superior.sub);
      });
  }
  return superiors;
}
