import { Permits } from '@anxin/auth';
import { Answers, AnswersPage, ListQuery, mapPage, type Page, readPage } from '@anxin/http';
import { Controller, Get, Param } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Customer } from '../customer/customer.entity';
import { CustomerNotFound } from '../customer/customer.errors';
import { customerContactView, CustomerContactView, customerView, CustomerView } from '../customer/customer.view';
import { customersList } from './customers.list';

@Controller('customers')
export class ReadCustomersController {
  constructor(private readonly dataSource: DataSource) {}

  @Get()
  @Permits('directory:read')
  @ApiOperation({ summary: 'List customers (客户): whom goods are shipped to' })
  @AnswersPage(CustomerView)
  async list(@ListQuery(customersList) query: ListQuery): Promise<Page<CustomerView>> {
    const items = this.dataSource.manager.createQueryBuilder(Customer, 'item');
    return mapPage(await readPage(items, customersList, query), customerView);
  }

  @Get(':code/contact')
  @Permits('customer:read-contact')
  @ApiOperation({ summary: 'Whom to ask for at a customer, and where' })
  @Answers(CustomerContactView)
  async contact(@Param('code') code: string): Promise<CustomerContactView> {
    const customer = await this.dataSource.manager.findOneBy(Customer, { code });
    if (!customer) throw new CustomerNotFound(code);
    return customerContactView(customer);
  }
}
