// Who may import whom (docs/architecture.md). Tags stand in each package.json under "nx".
const pure = ['lib:contracts', 'lib:pure'];
export const boundaries = {
  enforceBuildableLibDependency: false,
  allow: [],
  depConstraints: [
    {
      sourceTag: 'lib:contracts',
      onlyDependOnLibsWithTags: [],
      bannedExternalImports: ['@nestjs/*', 'typeorm', 'kafkajs', 'pg', '@temporalio/*', 'class-validator'],
    },
    {
      sourceTag: 'lib:pure',
      onlyDependOnLibsWithTags: pure,
      bannedExternalImports: ['@nestjs/*', 'typeorm', 'kafkajs', 'pg', '@temporalio/*', 'class-validator'],
    },
    { sourceTag: 'lib:infrastructure', onlyDependOnLibsWithTags: [...pure, 'lib:infrastructure', 'lib:testing'] },
    { sourceTag: 'lib:testing', onlyDependOnLibsWithTags: pure },
    {
      sourceTag: 'workflow',
      onlyDependOnLibsWithTags: [...pure, 'workflow', 'lib:testing'],
      bannedExternalImports: ['@nestjs/*', 'typeorm', 'kafkajs', 'pg', 'class-validator'],
    },
    { sourceTag: 'service', onlyDependOnLibsWithTags: [...pure, 'lib:infrastructure', 'workflow', 'lib:testing'] },
    { sourceTag: 'test', onlyDependOnLibsWithTags: ['lib:contracts', 'lib:testing', 'lib:pure'] },
  ],
};
