import { Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNames } from '../i18n/use-names';
import type { RulePack } from './rule-packs';

/** The levels of the law's rules: what harm each is for, and by when it must have started; what was not read off the law's text says so. */
export const LevelGuide = ({ pack }: { readonly pack: RulePack }) => {
  const { t } = useTranslation();
  const names = useNames();
  return (
    <section className="level-guide">
      <div className="fine">
        {t('assessment.packAt')}: <strong>{pack.id}</strong> {pack.title}
      </div>
      <ul className="plain lines">
        {pack.levels.map(({ level, harm, startWithin: { hours, source, status } }) => (
          <li key={level}>
            <strong>{t('recall.levelTag', { level: names('recallLevel', level) })}</strong> {harm}
            <div className="fine">
              {t('assessment.startWithin', { hours })}
              {source.article && ` · ${source.article}`}{' '}
              {status === 'to-be-verified' && <Tag color="gold">{t('recall.toBeVerified')}</Tag>}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
