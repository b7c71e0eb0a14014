import type { EntityManager } from 'typeorm';

/** A rung is given within seconds of its instant; what is older than this was not given in time. */
const graceSeconds = 60;

/**
 * How many rungs of running clocks are past their instant and were not given (HND-15): while the workflows do their work there are
 * none. For a schema that keeps `clock` and `clock_rung` of a LadderClock.
 */
export const overdueRungs = async (manager: Pick<EntityManager, 'query'>, schema: string): Promise<number> => {
  const [row]: { rungs: number }[] = await manager.query(
    `SELECT count(*)::integer AS rungs
       FROM "${schema}".clock c CROSS JOIN LATERAL jsonb_to_recordset(c.rungs) AS r(name text, at timestamptz)
      WHERE c.state = 'running' AND r.at < now() - $1 * interval '1 second'
        AND NOT EXISTS (SELECT FROM "${schema}".clock_rung g WHERE g.clock_id = c.id AND g.rung = r.name)`,
    [graceSeconds],
  );
  return row?.rungs ?? 0;
};
