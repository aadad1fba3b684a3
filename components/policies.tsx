import type { Translate } from '../lib/i18n/translate.ts';
import type { Outlet } from '../lib/page/page-state.ts';
import { hostOf } from '../lib/report/wording.ts';

/** What the outlet states about its own rules, by its own links; or that it states none. */
export function Policies({ t, outlet }: { t: Translate; outlet: Outlet }) {
  return (
    <section class="policies">
      <h2>{t('policy.title')}</h2>
      {outlet.policies.length === 0 ? (
        <p class="soft">{t('policy.none')}</p>
      ) : (
        <ul>
          {outlet.policies.map(({ name, href }) => (
            <li key={name}>
              <a href={href} target="_blank" rel="noopener noreferrer" referrerpolicy="no-referrer" title={href}>
                {t(`policy.${name}`)} ↗
              </a>{' '}
              <span class="soft">
                <bdi dir="ltr">{hostOf(href)}</bdi>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
