import { useEffect, useRef, useState } from 'preact/hooks';
import { FILTERS, type Filter, filtered } from '../lib/report/filter.ts';
import { ReportList, type ReportListProps } from './report-list.tsx';

/** Keys that go through the list, by how far they go. */
const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** The list of all passages, with filters and a search, and the keyboard through all of it. */
export function PassageFinder(props: Omit<ReportListProps, 'list'>) {
  const { t, report, inView } = props;
  const [filter, setFilter] = useState<Filter>('all');
  const [search, setSearch] = useState('');
  const box = useRef<HTMLElement>(null);
  const list = filtered(report, filter, search);

  useEffect(() => {
    if (inView !== undefined) box.current?.querySelector('.in-view')?.scrollIntoView({ block: 'nearest' });
  }, [inView]);

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const by = STEPS[event.key];
    if (by !== undefined && (target.classList.contains('passage') || (target.id === 'search' && by === 1))) {
      const passages = [...(box.current?.querySelectorAll<HTMLElement>('.passage:not(:disabled)') ?? [])];
      passages[passages.indexOf(target) + by]?.focus();
      event.preventDefault();
    }
    if (event.key === '/' && target.localName !== 'input') {
      box.current?.querySelector<HTMLElement>('#search')?.focus();
      event.preventDefault();
    }
  };

  return (
    <section class="finder" aria-label={t('list.title')} ref={box} onKeyDown={onKeyDown}>
      <div class="filters">
        <div role="group" aria-label={t('filter.label')} class="chips">
          {FILTERS.map((name) => (
            <button type="button" key={name} data-filter={name} aria-pressed={filter === name} onClick={() => setFilter(name)}>
              {t(`filter.${name}`)}
            </button>
          ))}
        </div>
        <input
          type="search"
          id="search"
          value={search}
          placeholder={t('filter.search')}
          aria-label={t('filter.search')}
          onInput={(e) => setSearch(e.currentTarget.value)}
        />
        <p class="count soft" role="status">
          {list.count === 0 ? t('filter.none') : filter === 'all' && search === '' ? '' : t('filter.found', { count: list.count })}
        </p>
      </div>
      <ReportList {...props} list={list} />
    </section>
  );
}
