import { Permits } from '@anxin/auth';
import { Answers, ChangesNothing } from '@anxin/http';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOperation, ApiProperty } from '@nestjs/swagger';
import { ComplaintItemView } from '../complaint/complaint-item.view';
import { SearchComplaintsDto } from './search-complaints.dto';
import { SearchComplaintsService } from './search-complaints.service';

export class SearchResultView {
  @ApiProperty({ type: [ComplaintItemView] }) items!: ComplaintItemView[];
}

@Controller('complaints/searches')
export class SearchComplaintsController {
  constructor(private readonly service: SearchComplaintsService) {}

  @Post()
  @HttpCode(200)
  @ChangesNothing()
  @Permits('complaint:search')
  @ApiOperation({ summary: 'Find cases by the complainant’s contact or by words of the complaint; the newest 200' })
  @Answers(SearchResultView)
  async search(@Body() body: SearchComplaintsDto): Promise<SearchResultView> {
    return { items: await this.service.search(body) };
  }
}
