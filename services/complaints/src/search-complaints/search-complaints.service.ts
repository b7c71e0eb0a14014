import { PersonalVault } from '@anxin/privacy';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Complainant } from '../complainant/complainant.entity';
import { Complainants } from '../complainant/complainants';
import { Complaint } from '../complaint/complaint.entity';
import { type ComplaintItemView, complaintItem } from '../complaint/complaint-item.view';
import type { SearchComplaintsDto } from './search-complaints.dto';

const most = 200;

@Injectable()
export class SearchComplaintsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly vault: PersonalVault,
    private readonly complainants: Complainants,
  ) {}

  /**
   * Persons by the blind index of their contact, words by the keyed hashes of their pairs. Pairs may stand apart in a text, so each
   * candidate is opened and read before it counts.
   */
  async search({ contact, words }: SearchComplaintsDto): Promise<ComplaintItemView[]> {
    const builder = this.dataSource.manager.createQueryBuilder(Complaint, 'complaint');
    if (contact !== undefined) {
      const contactIndex = this.complainants.contactIndex(contact);
      builder.innerJoin(
        Complainant,
        'person',
        'person.id = complaint.complainantId AND person.contactIndex = :contactIndex',
        { contactIndex },
      );
    }
    if (words !== undefined)
      builder.andWhere('complaint.problemGrams @> :grams', { grams: this.vault.index.grams(words) });
    const candidates = await builder
      .orderBy('complaint.receivedAt', 'DESC')
      .addOrderBy('complaint.reference', 'DESC')
      .limit(most)
      .getMany();
    const found = words === undefined ? candidates : await this.holding(candidates, words);
    return found.map(complaintItem);
  }

  private async holding(candidates: readonly Complaint[], words: string): Promise<Complaint[]> {
    const { manager } = this.dataSource;
    const keys = await this.vault.keys(
      { schema: 'complaints', manager },
      candidates.map(({ complainantId }) => complainantId),
    );
    const sought = even(words);
    return candidates.filter(({ complainantId, problemSealed }) => {
      const text = keys.get(complainantId)?.open('problem', problemSealed);
      return text !== undefined && text !== null && even(text).includes(sought);
    });
  }
}

const even = (text: string): string => text.normalize('NFKC').toLowerCase();
