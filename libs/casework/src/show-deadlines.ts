import type { MetricsRegistry } from '@anxin/observability';
import type { DataSource, EntityManager } from 'typeorm';

/** A rung is given within seconds of its instant; what is older than this was not given in time. */
const graceSeconds = 60;

/**
 * How many rungs of running clocks are past their instant and were not given (HND-15): while the workflows do their work there are
 * none. For a schema that keeps `clock` and `clock_rung` of a LadderClock.
 */
const overdueRungs = async (manager: Pick<EntityManager, 'query'>, schema: string): Promise<number> => {
  const [row]: { rungs: number }[] = await manager.query(
    `SELECT count(*)::integer AS rungs
       FROM "${schema}".clock c CROSS JOIN LATERAL jsonb_to_recordset(c.rungs) AS r(name text, at timestamptz)
      WHERE c.state = 'running' AND r.at < now() - $1 * interval '1 second'
        AND NOT EXISTS (SELECT FROM "${schema}".clock_rung g WHERE g.clock_id = c.id AND g.rung = r.name)`,
    [graceSeconds],
  );
  return row?.rungs ?? 0;
};

/**
 * Shows what whoever runs the system is told of a service's processes: deadlines that nobody was reminded of, and how many steps wait
 * for a person.
 */
export const showDeadlines = (
  metrics: MetricsRegistry,
  { manager }: Pick<DataSource, 'manager'>,
  schema: string,
  openTroubles: () => Promise<number>,
): void => {
  metrics.gauge(
    'anxin_overdue_rungs',
    'Reminders and escalations of running clocks that are past their instant and were not given (HND-15).',
    () => overdueRungs(manager, schema),
  );
  metrics.gauge('anxin_open_troubles', 'Steps that were refused for good and wait for a person.', openTroubles);
};
